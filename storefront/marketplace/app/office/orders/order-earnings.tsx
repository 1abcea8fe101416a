import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, Price, type ApiMoney } from '@gebyar/storefront/layout/price';
import { minus } from '../money/minus';
import { rateText } from '../money/rate';
import type { OfficeOrder } from './order.server';

function Line({ text, money, strong = false }: { text: string; money: ApiMoney; strong?: boolean }) {
  return (
    <div className={`flex items-baseline justify-between gap-4 py-1 ${strong ? 'font-semibold' : ''}`}>
      <dt className={strong ? '' : 'text-soft'}>{text}</dt>
      <dd>
        <Price money={money} />
      </dd>
    </div>
  );
}

/** Who has what of the order's money, by the books. */
export function OrderEarnings({ earnings, status }: Pick<OfficeOrder, 'earnings' | 'status'>) {
  const paid = status !== 'PENDING_PAYMENT' && status !== 'CANCELLED';
  return (
    <section className="rounded-control border border-line bg-surface p-5">
      <h3 className="pb-2 text-base">{m.office_order_earnings()}</h3>
      {earnings ? (
        <>
          <dl>
            <Line text={m.office_order_earned_paid()} money={earnings.paid} />
            {minorUnits(earnings.refunded) > 0n ? (
              <Line text={m.office_order_earned_refunded()} money={earnings.refunded} />
            ) : null}
            {minorUnits(earnings.promotion) > 0n ? (
              <Line text={m.office_order_earned_promotion()} money={earnings.promotion} />
            ) : null}
            <Line text={m.office_order_earned_commission()} money={minus(earnings.commission)} />
            <Line text={m.office_order_earned_seller()} money={earnings.seller} strong />
          </dl>
          <ul className="pt-2 text-sm text-muted">
            {earnings.rules.map(({ title, rateBasisPoints }) => (
              <li key={`${title ?? ''} ${String(rateBasisPoints)}`} className="break-words">
                {title === null
                  ? m.office_order_earned_no_rule()
                  : m.office_order_earned_rule({ title, rate: rateText(rateBasisPoints) })}
              </li>
            ))}
            <li>{earnings.released ? m.office_order_earned_released() : m.office_order_earned_held()}</li>
          </ul>
        </>
      ) : (
        <p className="text-soft">{paid ? m.office_order_free() : m.office_order_unpaid()}</p>
      )}
    </section>
  );
}
