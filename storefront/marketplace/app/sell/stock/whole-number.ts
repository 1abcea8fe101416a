/** A whole number as people write it, with a sign if they like; null for anything else, `1.5` and `1e9` included. */
export function readWholeNumber(text: string): number | null {
  return /^[+-]?\d{1,7}$/.test(text) ? Number(text) : null;
}
