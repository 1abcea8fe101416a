import { formatDecimal } from '@gebyar/money';
import type { DiscountLineFragment } from '@gebyar/schema/shop';
import { minorUnits, type ApiMoney } from '../layout/price';

interface DiscountedLine {
  discounts: readonly DiscountLineFragment[];
}

/** The discounts on goods, each promotion and code once; those on deliveries are told with the deliveries. */
export function goodsDiscounts(
  groups: readonly { lines: readonly DiscountedLine[] }[],
): DiscountLineFragment[] {
  const found = new Map<string, DiscountLineFragment>();
  for (const discount of groups.flatMap(({ lines }) => lines.flatMap(({ discounts }) => discounts))) {
    const key = `${discount.code ?? ''} ${discount.title}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, amount: plus(known.amount, discount.amount) } : discount);
  }
  return [...found.values()];
}

const plus = (a: ApiMoney, b: ApiMoney): ApiMoney => ({
  ...a,
  amount: formatDecimal(minorUnits(a) + minorUnits(b), a.currencyCode),
});

/** A sum less what is taken off it. */
export const less = (from: ApiMoney, off: readonly { amount: ApiMoney }[]): ApiMoney => ({
  ...from,
  amount: formatDecimal(
    off.reduce((left, { amount }) => left - minorUnits(amount), minorUnits(from)),
    from.currencyCode,
  ),
});
