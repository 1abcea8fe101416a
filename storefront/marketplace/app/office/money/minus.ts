import { formatDecimal } from '@gebyar/money';
import { minorUnits, type ApiMoney } from '@gebyar/storefront/layout/price';

const of = (minor: bigint, { currencyCode }: ApiMoney): ApiMoney => ({
  amount: formatDecimal(minor, currencyCode),
  currencyCode,
});

/** The other way round, for what is taken off. */
export const minus = (money: ApiMoney): ApiMoney => of(-minorUnits(money), money);

/** Amounts of one currency together. */
export const plus = (first: ApiMoney, ...others: ApiMoney[]): ApiMoney =>
  of(
    others.reduce((sum, each) => sum + minorUnits(each), minorUnits(first)),
    first,
  );
