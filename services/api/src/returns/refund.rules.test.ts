import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openParts, worthOf, type GivenPart, type PaidPart } from './refund.rules.js';

const unit = 100n;
const line = (quantity: number, paid: bigint): PaidPart => ({ orderLineId: 'line', quantity, paid });
const anyLine = fc
  .record({ quantity: fc.integer({ min: 1, max: 60 }), rupiah: fc.integer({ min: 0, max: 5_000_000 }) })
  .map(({ quantity, rupiah }) => line(quantity, BigInt(rupiah) * unit));

describe('what can be given back', () => {
  test('pieces given back one by one, or by the handful, come to exactly what was paid, in whole rupiah', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60 }),
        (bought, handfuls) => {
          const given: GivenPart[] = [];
          for (const handful of handfuls) {
            const [part] = openParts([bought], given);
            if (!part || part.openQuantity === 0) break;
            const pieces = Math.min(handful, part.openQuantity);
            const amount = worthOf(part, pieces, unit);
            expect(amount % unit).toBe(0n);
            expect(amount).toBeGreaterThanOrEqual(0n);
            given.push({ orderLineId: 'line', quantity: pieces, amount });
          }
          expect(given.reduce((sum, { amount }) => sum + amount, 0n)).toBe(bought.paid);
        },
      ),
    );
  });

  test('money given back beside pieces is never given twice', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 60 }),
        (bought, share, pieces) => {
          const money = (bought.paid * BigInt(share)) / 100n;
          const [part] = openParts([bought], [{ orderLineId: 'line', quantity: null, amount: money }]);
          if (!part) throw new Error('no part');
          expect(part.openQuantity).toBe(bought.quantity);
          expect(worthOf(part, Math.min(pieces, bought.quantity), unit) + money).toBeLessThanOrEqual(
            bought.paid,
          );
        },
      ),
    );
  });

  test('each part counts what was given for it alone, and never falls below zero', () => {
    const parts = openParts(
      [line(2, 500n), { orderLineId: null, quantity: 0, paid: 900n }],
      [
        { orderLineId: 'line', quantity: 3, amount: 600n },
        { orderLineId: null, quantity: null, amount: 300n },
      ],
    );
    expect(parts).toMatchObject([
      { openAmount: 0n, openQuantity: 0 },
      { openAmount: 600n, openQuantity: 0 },
    ]);
  });
});
