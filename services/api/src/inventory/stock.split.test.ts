import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planTakes, sumByVariant } from './stock.split.js';

const variant = fc.constantFrom('a', 'b', 'c');
const free = fc.uniqueArray(
  fc.record({
    variantId: variant,
    locationId: fc.constantFrom('x', 'y', 'z'),
    available: fc.integer({ min: 0, max: 20 }),
  }),
  { selector: ({ variantId, locationId }) => variantId + locationId, maxLength: 9 },
);
const lines = fc.array(fc.record({ variantId: variant, quantity: fc.integer({ min: 1, max: 30 }) }), {
  maxLength: 6,
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('sharing stock out', () => {
  test('lines of one variant are one demand', () => {
    const summed = sumByVariant([
      { variantId: 'a', quantity: 2 },
      { variantId: 'b', quantity: 1 },
      { variantId: 'a', quantity: 3 },
    ]);
    expect(summed).toEqual([
      { variantId: 'a', quantity: 5 },
      { variantId: 'b', quantity: 1 },
    ]);
  });

  test('takes from the first place first, from the next what is missing', () => {
    const places = [
      { variantId: 'a', locationId: 'x', available: 2 },
      { variantId: 'a', locationId: 'y', available: 5 },
    ];
    expect(planTakes([{ variantId: 'a', quantity: 3 }], places).takes).toEqual([
      { variantId: 'a', locationId: 'x', quantity: 2 },
      { variantId: 'a', locationId: 'y', quantity: 1 },
    ]);
  });

  test('a variant that never had stock is short of everything', () => {
    const { shortages } = planTakes([{ variantId: 'a', quantity: 1 }], []);
    expect(shortages).toEqual([{ variantId: 'a', requested: 1, available: 0 }]);
  });

  test('never takes more than lies free, and takes all that is wanted unless it tells a shortage', () => {
    fc.assert(
      fc.property(lines, free, (wantedLines, places) => {
        const wanted = sumByVariant(wantedLines);
        const { takes, shortages } = planTakes(wanted, places);
        for (const { variantId, locationId, quantity } of takes) {
          const place = places.find((each) => each.variantId === variantId && each.locationId === locationId);
          expect(quantity).toBeGreaterThan(0);
          expect(quantity).toBeLessThanOrEqual(place?.available ?? 0);
        }
        for (const { variantId, quantity } of wanted) {
          const taken = sum(
            takes.filter((take) => take.variantId === variantId).map((take) => take.quantity),
          );
          const there = sum(
            places.filter((place) => place.variantId === variantId).map((place) => place.available),
          );
          expect(taken).toBe(there >= quantity ? quantity : 0);
          expect(shortages.some((shortage) => shortage.variantId === variantId)).toBe(there < quantity);
        }
      }),
    );
  });
});
