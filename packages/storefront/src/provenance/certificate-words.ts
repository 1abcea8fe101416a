import type { CertificateKind, CertificateLineFragment } from '@gebyar/schema/shop';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';

const kinds: Record<CertificateKind, () => string> = {
  NIB: m.certificate_NIB,
  PIRT: m.certificate_PIRT,
  BPOM: m.certificate_BPOM,
  HALAL: m.certificate_HALAL,
  HKI: m.certificate_HKI,
  SNI: m.certificate_SNI,
  TKDN: m.certificate_TKDN,
};

/** What people call this paper. */
export const certificateName = ({ kind }: CertificateLineFragment): string => kinds[kind]();

/** Its number, who gave it, what it holds for and until when. */
export const certificateDetails = (certificate: CertificateLineFragment): string =>
  [
    m.certificate_number({ number: certificate.number }),
    certificate.issuer,
    certificate.scope,
    certificate.validUntil === null
      ? null
      : m.certificate_until({ date: formatDate(certificate.validUntil) }),
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
