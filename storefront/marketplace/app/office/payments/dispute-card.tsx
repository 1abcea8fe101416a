import type { PaymentsPageQuery } from '@gebyar/schema/office';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';

/** What a shopper's bank has taken back; it is answered at the provider. */
export function DisputeCard({ dispute }: { dispute: PaymentsPageQuery['paymentDisputes'][number] }) {
  return (
    <li className="space-y-2 rounded-control border border-line bg-surface p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="font-semibold">{dispute.payment.orderGroupNumber}</p>
        <Price money={dispute.amount} className="text-lg font-bold" />
      </div>
      <p className="text-sm break-all text-soft">
        {dispute.provider} {dispute.providerDisputeId} · {dispute.reason}
      </p>
      <p className="text-sm font-medium">
        {dispute.status === 'NEEDS_RESPONSE' ? m.office_pay_dispute_answer() : m.office_pay_dispute_review()}{' '}
        {dispute.dueBy ? m.office_pay_dispute_due({ at: formatDateTime(dispute.dueBy) }) : null}
      </p>
    </li>
  );
}
