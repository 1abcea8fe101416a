import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examplesOf } from './promotion.example.js';
import type { PromotionTerms } from './promotion.terms.js';

const step = 100n;
const rp = (amount: number): bigint => BigInt(amount) * step;
const shown = (terms: PromotionTerms, price: number, minimum: number | null = null) =>
  examplesOf({ terms, minimumSubtotal: minimum === null ? null : rp(minimum) }, rp(price), step).map(
    ({ quantity, before, after }) =>
      `${String(quantity)}: ${String(before / step)} -> ${String(after / step)}`,
  );

describe('examples of promotions', () => {
  test('show the fewest pieces that have it', () => {
    const percent = (percentBp: number, maxDiscount: bigint | null = null): PromotionTerms => ({
      kind: 'PERCENTAGE',
      percentBp,
      maxDiscount,
    });
    expect(shown(percent(1000), 250_000)).toEqual(['1: 250000 -> 225000']);
    expect(shown(percent(1000), 250_000, 500_000)).toEqual(['2: 500000 -> 450000']);
    expect(shown(percent(5000, rp(20_000)), 250_000)).toEqual(['1: 250000 -> 230000']);
    expect(shown({ kind: 'AMOUNT', amount: rp(50_000) }, 30_000, 100_000)).toEqual(['4: 120000 -> 70000']);
    expect(shown({ kind: 'AMOUNT', amount: rp(50_000) }, 30_000)).toEqual(['1: 30000 -> 0']);
  });

  test('whole sets, each tier, and a delivery', () => {
    expect(shown({ kind: 'BUY_X_GET_Y', buy: 2, get: 1, percentBp: 10_000 }, 50_000)).toEqual([
      '3: 150000 -> 100000',
    ]);
    expect(
      shown(
        {
          kind: 'TIERED',
          tiers: [
            { minimum: rp(500_000), percentBp: 2000, amount: null },
            { minimum: rp(200_000), percentBp: null, amount: rp(10_000) },
          ],
        },
        100_000,
      ),
    ).toEqual(['2: 200000 -> 190000', '5: 500000 -> 400000']);
    expect(shown({ kind: 'FREE_SHIPPING', maxDiscount: rp(15_000) }, 100_000)).toEqual(['0: 20000 -> 5000']);
  });

  test('nobody buys a hundred pieces', () => {
    expect(shown({ kind: 'AMOUNT', amount: rp(1) }, 1_000, 1_000_000)).toEqual([]);
  });

  test('never below zero, never dearer', () => {
    const money = fc.bigInt({ min: 1n, max: 10n ** 12n });
    const terms: fc.Arbitrary<PromotionTerms> = fc.oneof(
      fc.record({
        kind: fc.constant('PERCENTAGE' as const),
        percentBp: fc.integer({ min: 1, max: 10_000 }),
        maxDiscount: fc.option(money),
      }),
      fc.record({ kind: fc.constant('AMOUNT' as const), amount: money }),
      fc.record({ kind: fc.constant('FREE_SHIPPING' as const), maxDiscount: fc.option(money) }),
      fc.record({
        kind: fc.constant('BUY_X_GET_Y' as const),
        buy: fc.integer({ min: 1, max: 100 }),
        get: fc.integer({ min: 1, max: 100 }),
        percentBp: fc.integer({ min: 1, max: 10_000 }),
      }),
    );
    fc.assert(
      fc.property(terms, money, fc.option(money), (drawn, price, minimumSubtotal) => {
        for (const { before, after } of examplesOf({ terms: drawn, minimumSubtotal }, price, step)) {
          expect(after >= 0n && after <= before).toBe(true);
        }
      }),
    );
  });
});
