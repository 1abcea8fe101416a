import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { useDesk } from '../desk/use-desk';

interface SellerDocumentsProps {
  orderId: string;
  /** What belongs to this parcel only. */
  shipmentId?: string;
  paid: boolean;
}

/** What a seller prints of an order or of one of its parcels, each as a page and as PDF. */
export function SellerDocuments({ orderId, shipmentId, paid }: SellerDocumentsProps) {
  const { path } = useDesk();
  const parcel = [
    { kind: 'label-a6', title: m.document_label_a6() },
    { kind: 'label-58', title: m.document_label_58() },
    { kind: 'packing-slip', title: m.document_packing_slip() },
  ];
  const money = [
    { kind: 'invoice', title: m.document_invoice() },
    ...(paid ? [{ kind: 'receipt', title: m.document_receipt() }] : []),
  ];
  const documents = shipmentId === undefined ? [...(paid ? parcel : []), ...money] : parcel;
  const base = localPath(`${path}/orders/${orderId}/documents`);
  const query = shipmentId === undefined ? '' : `?shipment=${shipmentId}`;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {documents.map(({ kind, title }) => (
        <li key={kind} className="flex gap-3">
          <a
            href={`${base}/${kind}.html${query}`}
            target="_blank"
            rel="noopener"
            className="py-2 text-indigo underline underline-offset-4"
          >
            {title}
          </a>
          <a
            href={`${base}/${kind}.pdf${query}`}
            target="_blank"
            rel="noopener"
            className="py-2 text-indigo underline underline-offset-4"
          >
            {m.document_pdf()} <span className="sr-only">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
