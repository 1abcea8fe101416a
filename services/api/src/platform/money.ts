import { currencies, type CurrencyCode } from '@gebyar/money';

/** The smallest amount a currency is shown in, in minor units: a whole rupiah. */
export const shownStep = (currency: string): bigint => {
  const { exponent, shownDecimals } = currencies[currency as CurrencyCode];
  return 10n ** BigInt(exponent - shownDecimals);
};
