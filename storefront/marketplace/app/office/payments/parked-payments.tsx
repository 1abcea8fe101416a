import type { PaymentsPageQuery } from '@gebyar/schema/office';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { Badge } from '@gebyar/ui';

const reasons: Record<string, () => string> = {
  LATE_PAYMENT: m.office_parked_late,
  AMOUNT_MISMATCH: m.office_parked_amount,
  REFUND_FAILED: m.office_parked_refund_failed,
};

/** Payments that are taken but not earned. */
export function ParkedPayments({ payments }: { payments: PaymentsPageQuery['parkedPayments'] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {payments.map(({ orderGroupNumber, amount, reason, since }) => (
        <li key={orderGroupNumber} className="space-y-2 rounded-control border border-line bg-surface p-5">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <p className="font-semibold">{orderGroupNumber}</p>
            <Price money={amount} className="text-lg font-bold" />
          </div>
          <p>{reasons[reason]?.() ?? reason}</p>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="text-sm text-muted">{m.office_parked_since({ at: formatDateTime(since) })}</p>
            {reason.endsWith('REFUND_FAILED') ? (
              <Badge tone="danger">{m.office_parked_act()}</Badge>
            ) : (
              <Badge tone="indigo">{m.office_parked_wait()}</Badge>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
