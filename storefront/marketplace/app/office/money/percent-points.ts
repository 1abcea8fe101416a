/** Percent as people type them (`2,5`, `2.5 %`, `0`) in basis points; null for what is none, or above a hundred. */
export function percentPoints(typed: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const points = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return points > 10_000 ? null : points;
}
