import { classNames } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';

interface ProvenanceQrProps {
  code: string;
  title: string;
  className?: string;
  /** On paper it has to be there at once. */
  eager?: boolean;
}

/** The QR code that leads to a piece's provenance. */
export function ProvenanceQr({ code, title, className, eager = false }: ProvenanceQrProps) {
  return (
    <img
      src={localPath(`/p/${code}/qr.svg`, 'id')}
      alt={m.provenance_qr({ title })}
      width={160}
      height={160}
      loading={eager ? 'eager' : 'lazy'}
      className={classNames('rounded-cloth bg-[#fff]', className)}
    />
  );
}
