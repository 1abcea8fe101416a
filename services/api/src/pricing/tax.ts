import { share, spread } from './spread.js';

/**
 * The tax that is in what was paid for an order's lines, prices being with tax: paid x rate / (1 + rate), rounded half up
 * to whole steps for the order, then spread over its lines by largest remainder. Delivery is passed on and has none here.
 *
 * @param rateBp basis points; 1100 is 11 %
 */
export function taxInLines(paid: readonly bigint[], rateBp: number, step: bigint): bigint[] {
  const rate = BigInt(rateBp);
  const base = paid.reduce((sum, amount) => sum + amount, 0n);
  const tax = share(base, rate, 10_000n + rate, step);
  return spread(tax < base ? tax : base, paid, step);
}
