export { currencies, isCurrencyCode, type CurrencyCode } from './currency.ts';
export { formatDecimal, formatMoney, parseDecimal } from './decimal.ts';
export { allocate, sumOf } from './allocate.ts';
