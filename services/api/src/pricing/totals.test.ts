import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupTotals, lineTotal, sumTotals, type PricedGroup } from './totals.js';

const line = fc.record({
  unitPrice: fc.bigInt({ min: 1n, max: 100_000_000_000_000n }),
  quantity: fc.integer({ min: 1, max: 999 }),
});
const group: fc.Arbitrary<PricedGroup> = fc.record({
  lines: fc.array(line, { maxLength: 20 }),
  delivery: fc.option(fc.bigInt({ min: 0n, max: 1_000_000_000n })),
});

describe('totals', () => {
  test('a cloth, a jar and a courier', () => {
    const lines = [
      { unitPrice: 125_000_000n, quantity: 1 },
      { unitPrice: 2_000_000n, quantity: 3 },
    ];
    const totals = groupTotals({ lines, delivery: 900_000n });
    expect(totals).toEqual({
      subtotal: 131_000_000n,
      deliveryTotal: 900_000n,
      discountTotal: 0n,
      total: 131_900_000n,
    });
  });

  test('nothing chosen costs nothing', () => {
    expect(groupTotals({ lines: [], delivery: null })).toEqual({
      subtotal: 0n,
      deliveryTotal: 0n,
      discountTotal: 0n,
      total: 0n,
    });
    expect(sumTotals([])).toEqual({ subtotal: 0n, deliveryTotal: 0n, discountTotal: 0n, total: 0n });
  });

  test('the whole is its parts, to the last unit, in any order', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const parts = groups.map(groupTotals);
        const whole = sumTotals(parts);
        expect(whole.total).toBe(whole.subtotal + whole.deliveryTotal - whole.discountTotal);
        expect(whole.total).toBe(parts.reduce((sum, part) => sum + part.total, 0n));
        expect(sumTotals([...parts].reverse())).toEqual(whole);
        const lines = groups.flatMap((each) => each.lines);
        expect(whole.subtotal).toBe(lines.reduce((sum, each) => sum + lineTotal(each), 0n));
      }),
    );
  });

  test('one line of n costs what n lines of one cost', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 14n }),
        fc.integer({ min: 1, max: 50 }),
        (unitPrice, quantity) => {
          const singles = Array.from({ length: quantity }, () => ({ unitPrice, quantity: 1 }));
          expect(lineTotal({ unitPrice, quantity })).toBe(
            groupTotals({ lines: singles, delivery: null }).total,
          );
        },
      ),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])('%p is no quantity', (quantity) => {
    expect(() => lineTotal({ unitPrice: 1n, quantity })).toThrow(RangeError);
  });
});
