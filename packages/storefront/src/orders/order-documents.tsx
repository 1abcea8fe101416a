import type { OrderCardFragment } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import type { OrderKey } from './order-path';

/** Invoice and receipt of one order, to print or to keep. */
export function OrderDocuments({ order, group }: { order: OrderCardFragment; group: OrderKey }) {
  const paid = order.status !== 'PENDING_PAYMENT' && order.status !== 'CANCELLED';
  const documents = [
    { kind: 'invoice', title: m.document_invoice() },
    ...(paid ? [{ kind: 'receipt', title: m.document_receipt() }] : []),
  ];
  const base = localPath(`/orders/${encodeURIComponent(group.number)}/documents/${order.id}`);
  const key = `?key=${encodeURIComponent(group.secret)}`;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label={m.order_documents()}>
      {documents.map(({ kind, title }) => (
        <li key={kind} className="flex gap-3">
          <a
            href={`${base}/${kind}.html${key}`}
            target="_blank"
            rel="noopener"
            className="py-2 text-indigo underline underline-offset-4"
          >
            {title}
          </a>
          <a
            href={`${base}/${kind}.pdf${key}`}
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
