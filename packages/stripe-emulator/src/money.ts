// Currencies without decimals on Stripe: https://docs.stripe.com/currencies#zero-decimal
const withoutDecimals = new Set([
  'bif',
  'clp',
  'djf',
  'gnf',
  'jpy',
  'kmf',
  'krw',
  'mga',
  'pyg',
  'rwf',
  'ugx',
  'vnd',
  'vuv',
  'xaf',
  'xof',
  'xpf',
]);

/** Shows an amount in minor units: 12500000 IDR is `Rp 125.000` in Indonesian. Decimals show only when there are any. */
export function showAmount(amount: number, currency: string, language: string): string {
  const value = withoutDecimals.has(currency) ? amount : amount / 100;
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-ID', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}
