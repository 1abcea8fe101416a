import { currencies, type CurrencyCode } from './currency.ts';

/** Minor units to the API's decimal text: `12500000n` IDR becomes `"125000.00"`. */
export function formatDecimal(minor: bigint, currency: CurrencyCode): string {
  const { exponent } = currencies[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0');
  const sign = minor < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Decimal text to minor units. Accepts a plain decimal (`125000`, `125000.5`, `-3.25`) and nothing else:
 * no exponent, no thousands separator.
 *
 * @returns null when the text is no decimal, or has more decimals than the currency.
 */
export function parseDecimal(text: string, currency: CurrencyCode): bigint | null {
  const { exponent } = currencies[currency];
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,18}))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > exponent) return null;
  const minor = BigInt(`${whole}${significant.padEnd(exponent, '0')}`);
  return sign ? -minor : minor;
}

/** Minor units as people read them: `Rp 125.000`. A part below one whole unit is shown only when it is not zero. */
export function formatMoney(minor: bigint, currency: CurrencyCode): string {
  const { exponent, symbol } = currencies[currency];
  const [whole = '0', fraction = ''] = formatDecimal(minor < 0n ? -minor : minor, currency).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const rest = /^0*$/.test(fraction) ? '' : `,${fraction.padEnd(exponent, '0')}`;
  return `${minor < 0n ? '-' : ''}${symbol} ${grouped}${rest}`;
}
