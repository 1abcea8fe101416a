/** ISO 4217 minor-unit exponents of the currencies a deployment can trade in. */
export const currencies = { IDR: { exponent: 2, shownDecimals: 0, symbol: 'Rp' } } as const;

export type CurrencyCode = keyof typeof currencies;

export const isCurrencyCode = (value: string): value is CurrencyCode => value in currencies;
