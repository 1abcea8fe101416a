/** What a text says about the price, in whole units of the currency. */
export interface PriceWords {
  min: number | null;
  max: number | null;
  /** The text without those words. */
  rest: string;
}

const thousand = 1_000;
const million = 1_000_000;
const units: Record<string, number> = {
  rb: thousand,
  rbu: thousand,
  ribu: thousand,
  ribuan: thousand,
  k: thousand,
  thousand: thousand,
  jt: million,
  juta: million,
  jutaan: million,
  million: million,
  mio: million,
  m: million,
};
const amount = String.raw`(?:rp\.?\s*|idr\s*)?(\d+(?:[.,]\d+)*)\s*(${Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')})?(?![\p{L}\p{N}])(?:\s*(?:rupiah|idr))?`;
const most =
  'di\\s*bawah|dibawah|kurang\\s+dari|maksimal|maksimum|maks?|paling\\s+mahal|sampai|hingga|under|below|less\\s+than|up\\s+to|at\\s+most|cheaper\\s+than|max(?:imum)?|budget|bujet|anggaran|harga|price|seharga|<=?|≤';
const least =
  'di\\s*atas|diatas|lebih\\s+dari|minimal|minimum|min|mulai(?:\\s+dari)?|over|above|more\\s+than|at\\s+least|from|>=?|≥';
const through = '-|–|—|s\\/d|sd|sampai|hingga|to|and|dan';
const start = '(?<![\\p{L}\\p{N}.,])';

const between = new RegExp(
  `${start}(?:antara|between|dari|from|harga|price)?\\s*${amount}\\s*(?:${through})\\s*${amount}`,
  'u',
);
const upTo = new RegExp(`(?:${start}|(?=[<≤]))(?:${most})\\s*(?:harga\\s+)?${amount}`, 'u');
const fromOn = new RegExp(`(?:${start}|(?=[>≥]))(?:${least})\\s*${amount}`, 'u');
const alone = new RegExp(`${start}${amount}(?:\\s*(?:ke\\s*bawah|kebawah|max|maks|an))?`, 'gu');

/** `1,5` and `1.5` before a unit are fractions; `150.000` and `1.500.000` are grouped. Null for what is no price. */
function valueOf(digits: string, unit: string | undefined): number | null {
  const factor = unit === undefined ? 1 : (units[unit] ?? 1);
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  const plain = grouped && !(factor > 1 && /^\d[.,]\d{3}$/.test(digits) && factor === million);
  const number = plain ? Number(digits.replace(/[.,]/g, '')) : Number(digits.replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  const value = Math.round(number * factor);
  return value > 0 && value <= 1e12 ? value : null;
}

// “2 m” is a length and “500” a weight or a count: a bare number is a price only from here on, a bare “m” never.
const smallestBare = 10_000;
const isPrice = (digits: string, unit: string | undefined, said: boolean): boolean => {
  if (unit === 'm') return false;
  if (unit !== undefined) return true;
  return said && (valueOf(digits, unit) ?? 0) >= 1_000 ? true : (valueOf(digits, unit) ?? 0) >= smallestBare;
};

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();

/**
 * Reads prices out of what a person typed, in Indonesian or English: `di bawah 500rb`, `under 1,5 juta`, `<300k`,
 * `100-200 ribu`, `150 ribuan`. The first price that is found counts; an amount alone is the most to be paid.
 */
export function readPrice(given: string): PriceWords {
  const text = given.slice(0, 500).toLowerCase();
  const nothing: PriceWords = { min: null, max: null, rest: text.trim() };
  const range = between.exec(text);
  if (range) {
    const [, low = '', lowUnit, high = '', highUnit] = range;
    const from = valueOf(low, lowUnit ?? highUnit);
    const to = valueOf(high, highUnit);
    if (from !== null && to !== null && isPrice(high, highUnit, true))
      return { min: Math.min(from, to), max: Math.max(from, to), rest: without(text, range) };
  }
  const limited = (pattern: RegExp): { value: number; rest: string } | null => {
    const match = pattern.exec(text);
    const value = match && isPrice(match[1] ?? '', match[2], true) ? valueOf(match[1] ?? '', match[2]) : null;
    return match && value !== null ? { value, rest: without(text, match) } : null;
  };
  const max = limited(upTo);
  if (max) {
    const also = readPrice(max.rest);
    return also.min !== null && also.max === null && also.min <= max.value
      ? { min: also.min, max: max.value, rest: also.rest }
      : { min: null, max: max.value, rest: max.rest };
  }
  const min = limited(fromOn);
  if (min) return { min: min.value, max: null, rest: min.rest };
  for (const match of text.matchAll(alone)) {
    const value = isPrice(match[1] ?? '', match[2], false) ? valueOf(match[1] ?? '', match[2]) : null;
    if (value === null) continue;
    const around = /ribuan|jutaan/.test(match[0]);
    const rest = without(text, match);
    // “150 ribuan” means about that much.
    return around
      ? { min: Math.round(value * 0.8), max: Math.round(value * 1.2), rest }
      : { min: null, max: value, rest };
  }
  return nothing;
}
