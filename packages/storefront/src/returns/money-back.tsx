import type { OrderCardFragment, RefundStatus } from '@gebyar/schema/shop';
import { Badge } from '@gebyar/ui';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';
import { Price } from '../layout/price';

const words: Record<RefundStatus, () => string> = {
  PENDING: m.refund_pending,
  SUCCEEDED: m.refund_succeeded,
  FAILED: m.refund_failed,
};
const tones = { PENDING: 'indigo', SUCCEEDED: 'success', FAILED: 'danger' } as const;

/** What went back for an order, each with where it is. */
export function MoneyBack({ refunds }: { refunds: OrderCardFragment['refunds'] }) {
  if (refunds.length === 0) return null;
  return (
    <section className="space-y-2 border-t border-line pt-4">
      <h3 className="text-base">{m.refunds_title()}</h3>
      <ul className="space-y-2">
        {refunds.map((refund) => (
          <li key={refund.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <span className="text-sm text-soft">
              {formatDate(refund.createdAt)}
              {refund.note === '' ? null : ` · ${refund.note}`}
            </span>
            <span className="flex items-baseline gap-2">
              <Badge tone={tones[refund.status]}>{words[refund.status]()}</Badge>
              <Price money={refund.amount} className="font-semibold" />
            </span>
          </li>
        ))}
      </ul>
      {refunds.some(({ status }) => status === 'SUCCEEDED') ? (
        <p className="text-sm text-muted">{m.refund_bank_days()}</p>
      ) : null}
      {refunds.at(-1)?.status === 'FAILED' ? <p className="text-sm">{m.refund_failed_note()}</p> : null}
    </section>
  );
}
