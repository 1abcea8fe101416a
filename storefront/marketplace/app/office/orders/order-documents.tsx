import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import type { OfficeOrder } from './order.server';

const link = 'inline-flex min-h-11 items-center text-indigo underline underline-offset-4';

/** The order's papers, each as a page and as PDF. */
export function OrderDocuments({ order: { id, number, status } }: { order: OfficeOrder }) {
  const paid = status !== 'PENDING_PAYMENT' && status !== 'CANCELLED';
  const documents = [
    { kind: 'invoice', title: m.document_invoice() },
    ...(paid
      ? [
          { kind: 'receipt', title: m.document_receipt() },
          { kind: 'packing-slip', title: m.document_packing_slip() },
          { kind: 'label-a6', title: m.document_label_a6() },
          { kind: 'label-58', title: m.document_label_58() },
        ]
      : []),
  ];
  const base = localPath(`/office/orders/${number}/documents/${id}`);
  return (
    <section>
      <h3 className="text-base">{m.office_order_documents()}</h3>
      <ul className="text-sm">
        {documents.map(({ kind, title }) => (
          <li key={kind} className="flex items-center justify-between gap-3">
            <a href={`${base}/${kind}.html`} target="_blank" rel="noopener" className={link}>
              {title}
            </a>
            <a href={`${base}/${kind}.pdf`} target="_blank" rel="noopener" className={`px-2 ${link}`}>
              {m.document_pdf()} <span className="sr-only">{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
