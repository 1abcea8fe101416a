import type { CertificateLineFragment } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';
import { certificateDetails, certificateName } from './certificate-words';
import { StatementMark } from './statement-mark';

interface CertificateListProps {
  certificates: CertificateLineFragment[];
  /** Who checks them. */
  who: string;
  /** Of its heading. */
  id: string;
}

/** The papers that a maker or a product holds, each with whose word it is. */
export function CertificateList({ certificates, who, id }: CertificateListProps) {
  if (certificates.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pb-3 text-xl">
        {m.certificate_title()}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {certificates.map((certificate) => (
          <li key={certificate.id} className="py-3">
            <p className="font-medium">{certificateName(certificate)}</p>
            <p className="text-[0.9375rem] text-soft">{certificateDetails(certificate)}</p>
            <StatementMark verifiedAt={certificate.verifiedAt} who={who} />
          </li>
        ))}
      </ul>
    </section>
  );
}
