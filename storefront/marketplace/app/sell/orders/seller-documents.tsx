import Printer from 'lucide-react/icons/printer';
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
    <ul className="divide-y divide-line rounded-control border border-line bg-surface">
      {documents.map(({ kind, title }) => (
        <li key={kind} className="flex">
          <a
            href={`${base}/${kind}.html${query}`}
            target="_blank"
            rel="noopener"
            className="flex min-h-11 flex-1 items-center gap-3 px-4 hover:text-indigo"
          >
            <Printer aria-hidden className="size-5 text-muted" />
            {title}
          </a>
          <a
            href={`${base}/${kind}.pdf${query}`}
            target="_blank"
            rel="noopener"
            className="flex min-h-11 items-center border-l border-line px-4 text-sm font-medium text-indigo hover:bg-indigo-wash"
          >
            {m.document_pdf()} <span className="sr-only">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
