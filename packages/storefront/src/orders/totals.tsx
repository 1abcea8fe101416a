import type { DiscountLineFragment } from '@gebyar/schema/shop';
import { discountName, MinusPrice } from '../cart/discount-list';
import { m } from '../i18n/messages';
import { minorUnits, Price, type ApiMoney } from '../layout/price';

interface TotalsProps {
  subtotal: ApiMoney;
  /** Null while nobody knows it yet; then there is no total either. */
  delivery: ApiMoney | null;
  total: ApiMoney | null;
  discounts?: readonly DiscountLineFragment[];
  className?: string;
}

/** Goods, delivery, what is taken off, and what it comes to; the digits stand below one another. */
export function Totals({ subtotal, delivery, total, discounts = [], className = '' }: TotalsProps) {
  return (
    <dl className={`space-y-1.5 ${className}`}>
      <div className="flex justify-between gap-4">
        <dt className="text-soft">{m.order_subtotal()}</dt>
        <dd>
          <Price money={subtotal} />
        </dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt className="text-soft">{m.order_delivery_total()}</dt>
        <dd>
          {delivery === null ? (
            <span className="text-muted">{m.order_delivery_unknown()}</span>
          ) : minorUnits(delivery) === 0n ? (
            m.order_delivery_free()
          ) : (
            <Price money={delivery} />
          )}
        </dd>
      </div>
      {discounts.map((discount) => (
        <div key={discountName(discount)} className="flex justify-between gap-4 text-success">
          <dt>{discountName(discount)}</dt>
          <dd>
            <MinusPrice money={discount.amount} />
          </dd>
        </div>
      ))}
      {total ? (
        <div className="flex justify-between gap-4 pt-2 text-lg font-bold">
          <dt>{m.order_total()}</dt>
          <dd>
            <Price money={total} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
