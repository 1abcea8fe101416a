import type { ProvenancePageQuery } from '@gebyar/schema/shop';
import { Ornament } from '@gebyar/ui';
import { m } from '@gebyar/storefront/i18n/messages';
import { ProvenanceQr } from '@gebyar/storefront/provenance/provenance-qr';

type Provenance = NonNullable<ProvenancePageQuery['provenance']>;

interface HangTagProps {
  provenance: Provenance;
  siteName: string;
  /** The short address as people type it. */
  address: string;
}

const text = (statements: Provenance['statements'], kind: Provenance['statements'][number]['kind']) =>
  statements.find((statement) => statement.kind === kind)?.value;

/** A card of A7 for the thread on a piece. It is paper, so its colours are those of paper in every theme. */
export function HangTag({ provenance, siteName, address }: HangTagProps) {
  const { code, title, seller, statements } = provenance;
  const motif = text(statements, 'MOTIF');
  const technique = text(statements, 'TECHNIQUE');
  const maker = seller?.name ?? text(statements, 'MAKER');
  // The subdistrict and the district: more does not fit.
  const place = text(statements, 'PLACE')?.split(', ').slice(0, 2).join(', ');
  return (
    <div className="flex h-[105mm] w-[74mm] break-inside-avoid flex-col items-center overflow-hidden border border-dashed border-[#8d7d68] bg-[#fff] px-[5mm] py-[4mm] text-center text-[#1d2138]">
      <span aria-hidden className="size-[5mm] shrink-0 rounded-full border border-[#8d7d68]" />
      <Ornament className="mt-[2mm] shrink-0 text-[#83481f]" />
      <p className="line-clamp-3 pt-[2mm] text-[4.2mm] font-bold leading-tight">{title}</p>
      {motif ? (
        <p className="line-clamp-2 pt-[1mm] text-[3.3mm] leading-snug">
          {m.motif_meta_title({ name: motif })}
          {technique ? ` · ${technique}` : ''}
        </p>
      ) : technique ? (
        <p className="pt-[1mm] text-[3.3mm]">{technique}</p>
      ) : null}
      <p className="line-clamp-2 pt-[1mm] text-[3.3mm] leading-snug text-[#4b4a5c]">
        {[m.tag_handmade(), maker, place].filter(Boolean).join(' · ')}
      </p>
      <ProvenanceQr code={code} title={title} eager className="mt-auto size-[34mm]" />
      <p className="text-[2.8mm] text-[#4b4a5c]">{m.tag_scan()}</p>
      <p className="text-[3mm] font-semibold tabular-nums">{address}</p>
      <p className="text-[2.8mm] font-bold text-[#26356f]">{siteName}</p>
    </div>
  );
}
