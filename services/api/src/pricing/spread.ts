import { allocate } from '@gebyar/money';

/** `value * by / of` rounded half up to whole steps. Nothing is negative. */
export function share(value: bigint, by: bigint, of: bigint, step = 1n): bigint {
  const unit = of * step;
  return ((2n * value * by + unit) / (2n * unit)) * step;
}

/**
 * Spreads an amount over weights by largest remainder, in whole steps (whole rupiah, so that nothing shows less than it is);
 * no part exceeds its weight. The parts always add up to the amount. Ties go to the earlier part: give the weights in an
 * order that does not depend on chance.
 *
 * @throws RangeError when the amount is below zero or above the sum of the weights
 */
export function spread(amount: bigint, weights: readonly bigint[], step = 1n): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (amount < 0n || amount > total)
    throw new RangeError(`${String(amount)} can't be spread over ${String(total)}`);
  if (total === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight, index) => {
    const exact = amount * weight;
    const whole = (exact / total / step) * step;
    return { index, weight, part: whole, rest: exact - whole * total };
  });
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0n);
  const byRest = [...parts].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  for (const each of byRest) {
    if (left < step) break;
    if (each.part + step > each.weight) continue;
    each.part += step;
    left -= step;
  }
  // Amounts that are no whole steps, such as a price with a broken rupiah: what is left goes where room is.
  if (left > 0n) {
    // Never above the room: an exact share is at most it, and only broken ones are rounded up.
    const more = allocate(
      left,
      parts.map(({ weight, part }) => weight - part),
    );
    for (const each of parts) each.part += more[each.index] ?? 0n;
  }
  return parts.map(({ part }) => part);
}
