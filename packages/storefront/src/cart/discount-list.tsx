import type { DiscountLineFragment } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';

/** What a discount is called, with the coupon that brought it. */
export const discountName = ({ title, code }: Pick<DiscountLineFragment, 'title' | 'code'>): string =>
  code === null ? title : m.discount_named({ title, code });

/** A discount as a sum that is taken off; read out as words, since a dash says nothing. */
export function MinusPrice({ money }: { money: DiscountLineFragment['amount'] }) {
  const amount = priceText(money);
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span aria-hidden>−{amount}</span>
      <span className="sr-only">{m.discount_minus({ amount })}</span>
    </span>
  );
}

/** Each discount of a line by itself. */
export function DiscountList({ discounts }: { discounts: readonly DiscountLineFragment[] }) {
  if (discounts.length === 0) return null;
  return (
    <ul className="space-y-0.5 text-sm text-success">
      {discounts.map((discount) => (
        <li key={discountName(discount)} className="flex flex-wrap justify-between gap-x-3">
          <span>{discountName(discount)}</span>
          <MinusPrice money={discount.amount} />
        </li>
      ))}
    </ul>
  );
}
