/** Amounts together; nothing for none. */
export const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);

/**
 * Splits an amount over weights by the largest-remainder method, so that the parts always add up to the amount.
 * Ties go to the earlier part; equal weights of zero share evenly.
 *
 * @throws RangeError on no weights or a negative weight.
 */
export function allocate(amount: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) throw new RangeError('allocate needs at least one weight');
  if (weights.some((weight) => weight < 0n)) throw new RangeError('a weight may not be negative');
  const given = sumOf(weights);
  const used = given === 0n ? weights.map(() => 1n) : weights;
  const total = given === 0n ? BigInt(weights.length) : given;
  const sign = amount < 0n ? -1n : 1n;
  const size = amount * sign;
  const parts = used.map((weight, index) => {
    const product = size * weight;
    return { index, share: product / total, remainder: product % total };
  });
  let left = size - parts.reduce((sum, part) => sum + part.share, 0n);
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.share += 1n;
    left -= 1n;
  }
  return parts.map((part) => part.share * sign);
}
