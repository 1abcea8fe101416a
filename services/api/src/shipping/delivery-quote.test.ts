import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { priceOfWeight, quoteDelivery, zoneOf, type RateRow, type ShippingTable } from './delivery-quote.js';

const rate = (given: Partial<RateRow>): RateRow => ({
  methodCode: 'regular',
  zoneCode: 'city',
  maxWeightGrams: 1000,
  price: 900_000n,
  extraGrams: null,
  extraPrice: null,
  minDays: 1,
  maxDays: 2,
  ...given,
});

const rows = [
  rate({ maxWeightGrams: 3000, price: 1_200_000n, extraGrams: 1000, extraPrice: 200_000n, maxDays: 3 }),
  rate({ maxWeightGrams: 1000 }),
];

const table: ShippingTable = {
  regions: [
    { regionCode: '64', zoneCode: 'province' },
    { regionCode: '64.71', zoneCode: 'city' },
    { regionCode: '64.71.01', zoneCode: 'far' },
  ],
  methods: [
    { code: 'regular', kind: 'DELIVERY', title: { id: 'Kurir' }, description: {} },
    { code: 'express', kind: 'DELIVERY', title: { id: 'Kilat' }, description: {} },
    { code: 'gallery', kind: 'PICK_UP', title: { id: 'Galeri' }, description: {} },
  ],
  rates: [...rows, rate({ methodCode: 'express', maxWeightGrams: 5000, price: 2_000_000n })],
};

describe('the zone of an address', () => {
  test.each([
    ['64.71.05.1002', 'city'],
    ['64.71.01.1001', 'far'],
    ['64.71.01', 'far'],
    ['64.72.01.1001', 'province'],
    ['64.710.1', 'province'],
    ['6', null],
    ['65.01.01.1001', null],
    ['', null],
  ])('%p lies in %p', (code, zone) => {
    expect(zoneOf(table.regions, code)).toBe(zone);
  });

  test('does not depend on the order of the regions', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...table.regions], { minLength: 3 }), (regions) => {
        expect(zoneOf(regions, '64.71.01.1001')).toBe('far');
      }),
    );
  });
});

describe('the price of a weight', () => {
  test.each([
    [0, 900_000n],
    [1, 900_000n],
    [1000, 900_000n],
    [1001, 1_200_000n],
    [3000, 1_200_000n],
    [3001, 1_400_000n],
    [4000, 1_400_000n],
    [4001, 1_600_000n],
  ])('%p g cost %p', (weight, price) => {
    expect(priceOfWeight(rows, weight)?.price).toBe(price);
  });

  test('too heavy for a method without steps is not offered', () => {
    expect(priceOfWeight([rate({})], 1000)).not.toBeNull();
    expect(priceOfWeight([rate({})], 1001)).toBeNull();
    expect(priceOfWeight([], 1)).toBeNull();
  });

  test('never falls when a parcel gets heavier', () => {
    const weight = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(weight, weight, (one, other) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((grams) =>
          priceOfWeight(rows, grams),
        );
        expect((light?.price ?? 0n) <= (heavy?.price ?? -1n)).toBe(true);
      }),
    );
  });
});

describe('the ways to get a parcel', () => {
  test('without an address only pick-up, free of charge', () => {
    expect(quoteDelivery(table, { weightGrams: 500, subdistrictCode: null })).toEqual([
      {
        code: 'gallery',
        kind: 'PICK_UP',
        title: { id: 'Galeri' },
        description: {},
        price: 0n,
        minDays: null,
        maxDays: null,
      },
    ]);
  });

  test('in the order of the methods, each with the price of the zone', () => {
    const quotes = quoteDelivery(table, { weightGrams: 2000, subdistrictCode: '64.71.05.1002' });
    expect(quotes.map(({ code, price, maxDays }) => [code, price, maxDays])).toEqual([
      ['regular', 1_200_000n, 3],
      ['express', 2_000_000n, 2],
      ['gallery', 0n, null],
    ]);
  });

  test('a courier that takes no such weight, or does not go there, is left out', () => {
    const codes = (weightGrams: number, subdistrictCode: string) =>
      quoteDelivery(table, { weightGrams, subdistrictCode }).map(({ code }) => code);
    expect(codes(6000, '64.71.05.1002')).toEqual(['regular', 'gallery']);
    expect(codes(500, '99.01.01.1001')).toEqual(['gallery']);
  });
});
