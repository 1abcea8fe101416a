import { formatMoney, parseDecimal, type CurrencyCode } from '@gebyar/money';

/** Money as the API tells it: a decimal text and its currency. */
export interface ApiMoney {
  amount: string;
  currencyCode: CurrencyCode;
}

/** The amount in minor units. */
export function minorUnits({ amount, currencyCode }: ApiMoney): bigint {
  const minor = parseDecimal(amount, currencyCode);
  if (minor === null) throw new RangeError(`The API sent an amount that is none: ${amount}`);
  return minor;
}

/** `Rp 125.000` */
export const priceText = (money: ApiMoney): string => formatMoney(minorUnits(money), money.currencyCode);

/** A price whose digits line up with the ones above and below, and that never breaks over two lines. */
export function Price({ money, className = '' }: { money: ApiMoney; className?: string }) {
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{priceText(money)}</span>;
}
