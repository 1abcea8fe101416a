import { buttonClass } from '@gebyar/ui';
import { MarketplaceLink } from '../i18n/marketplace-link';
import { m } from '../i18n/messages';
import { ProvenanceQr } from '../provenance/provenance-qr';

/** The way to where a piece comes from: a code to scan, and the same as a link. */
export function ProvenanceSection({ code, title }: { code: string; title: string }) {
  return (
    <section
      id="provenance"
      aria-labelledby="provenance-title"
      className="flex flex-wrap items-center gap-5 rounded-cloth bg-sunken p-5"
    >
      <ProvenanceQr code={code} title={title} className="size-32 shrink-0" />
      <div className="min-w-48 flex-1 space-y-2">
        <h2 id="provenance-title" className="text-xl">
          {m.provenance_title()}
        </h2>
        <p className="text-[0.9375rem] text-soft">{m.provenance_section_lead()}</p>
        <MarketplaceLink to={`/p/${code}`} className={buttonClass({ variant: 'secondary' })}>
          {m.provenance_open()}
        </MarketplaceLink>
      </div>
    </section>
  );
}
