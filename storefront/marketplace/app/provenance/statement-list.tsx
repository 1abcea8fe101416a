import type { ProvenanceKind, ProvenancePageQuery } from '@gebyar/schema/shop';
import { Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { certificateDetails, certificateName } from '@gebyar/storefront/provenance/certificate-words';
import { StatementMark } from '@gebyar/storefront/provenance/statement-mark';

type Provenance = NonNullable<ProvenancePageQuery['provenance']>;
type Statement = Provenance['statements'][number];

const terms: Record<ProvenanceKind, () => string> = {
  MOTIF: m.provenance_motif,
  TECHNIQUE: m.provenance_technique,
  MAKER: m.provenance_maker,
  PLACE: m.provenance_place,
  CERTIFICATE: m.provenance_certificate,
};

/** All that is said of where a piece comes from, each with whose word it is. */
export function StatementList({ statements }: { statements: Statement[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {statements.map((statement) => (
        <div
          key={`${statement.kind} ${statement.certificate?.id ?? statement.value}`}
          className="gap-x-6 py-4 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <dt className="text-sm text-muted sm:pt-0.5">{terms[statement.kind]()}</dt>
          <dd className="space-y-1">
            <StatementText statement={statement} />
            <StatementMark verifiedAt={statement.verifiedAt} who={statement.verifiedBy ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StatementText({ statement: { value, motif, certificate } }: { statement: Statement }) {
  if (motif) {
    return (
      <div className="flex items-start gap-4">
        {motif.artwork ? (
          <Picture
            image={motif.artwork}
            alt=""
            sizes="4rem"
            className="size-16 shrink-0 rounded-cloth object-cover"
          />
        ) : null}
        <div className="min-w-0">
          <LocalLink
            to={`/motifs/${motif.slug}`}
            className="font-semibold text-indigo underline underline-offset-4"
          >
            {value}
          </LocalLink>
          <p className="text-[0.9375rem] text-soft">{motif.meaning}</p>
        </div>
      </div>
    );
  }
  if (certificate) {
    return (
      <>
        <p className="font-semibold">
          {certificateName(certificate)}
          {certificate.forProduct ? null : (
            <span className="font-normal text-muted"> · {m.provenance_certificate_of_seller()}</span>
          )}
        </p>
        <p className="text-[0.9375rem] text-soft">{certificateDetails(certificate)}</p>
      </>
    );
  }
  return <p className="font-semibold">{value}</p>;
}
