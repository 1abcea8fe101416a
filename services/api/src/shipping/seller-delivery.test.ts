import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableRates } from './delivery-quote.js';
import { chargeableGrams, volumetricGrams, type PackedLine } from './parcel-weight.js';
import { quoteConsignment, type ProfileMethod, type SellerDelivery } from './seller-delivery.js';

const line = (given: Partial<PackedLine> = {}): PackedLine => ({
  productId: 'cloth',
  quantity: 1,
  weightGrams: 400,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  ...given,
});
const book = tableRates({
  regions: [{ regionCode: '64.71', zoneCode: 'city' }],
  methods: [
    { code: 'regular', kind: 'DELIVERY', title: {}, description: {} },
    { code: 'gallery', kind: 'PICK_UP', title: {}, description: {} },
  ],
  rates: [
    {
      methodCode: 'regular',
      zoneCode: 'city',
      maxWeightGrams: 1000,
      price: 900_000n,
      extraGrams: 1000,
      extraPrice: 300_000n,
      minDays: 1,
      maxDays: 2,
    },
  ],
});
const offered = (code: string, given: Partial<ProfileMethod> = {}): ProfileMethod => ({
  code,
  kind: code === 'gallery' ? 'PICK_UP' : 'DELIVERY',
  title: {},
  description: {},
  own: null,
  surcharge: 0n,
  freeOver: null,
  ...given,
});
const neighbour = offered('neighbour', {
  own: {
    regions: ['64.71.05'],
    minDays: 0,
    maxDays: 1,
    rates: [{ maxWeightGrams: 5000, price: 500_000n, extraGrams: null, extraPrice: null }],
  },
});
const sends = (methods: ProfileMethod[], fragile: ProfileMethod[] = []): SellerDelivery => ({
  profiles: [
    { id: 'standard', methods },
    { id: 'fragile', methods: fragile },
  ],
  defaultProfileId: 'standard',
  products: new Map([['jar', 'fragile']]),
});
const here = '64.71.05.1002';
const quote = (
  delivery: SellerDelivery | null,
  lines: PackedLine[],
  { goodsTotal = 10_000_000n, to = here as string | null } = {},
) =>
  quoteConsignment(book, delivery, { lines, goodsTotal, subdistrictCode: to }).map(({ code, price }) => [
    code,
    price,
  ]);

describe('what a parcel is charged by', () => {
  test('its size counts where it is more than its weight', () => {
    const basket = line({ lengthMm: 300, widthMm: 200, heightMm: 200, weightGrams: 500 });
    expect(volumetricGrams(basket)).toBe(2000);
    expect(chargeableGrams([basket])).toBe(2000);
    expect(chargeableGrams([{ ...basket, weightGrams: 2500 }])).toBe(2500);
    expect(chargeableGrams([{ ...basket, quantity: 3 }, line()])).toBe(6400 - 400);
  });

  test('what nobody measured has no size; a begun gram counts', () => {
    expect(volumetricGrams(line({ lengthMm: 300, widthMm: 200 }))).toBe(0);
    expect(volumetricGrams(line({ lengthMm: 1, widthMm: 1, heightMm: 1 }))).toBe(1);
    expect(chargeableGrams([])).toBe(0);
  });
});

describe('how a seller sends', () => {
  test('without a profile: as the deployment does', () => {
    expect(quote(null, [line()])).toEqual([
      ['regular', 900_000n],
      ['gallery', 0n],
    ]);
  });

  test('with one: only what it offers, with the charge for packing, in its order', () => {
    const delivery = sends([neighbour, offered('regular', { surcharge: 200_000n })]);
    expect(quote(delivery, [line()])).toEqual([
      ['neighbour', 500_000n],
      ['regular', 1_100_000n],
    ]);
  });

  test('an own courier goes to its districts alone, and takes no more than its rows hold', () => {
    const delivery = sends([neighbour]);
    expect(quote(delivery, [line()], { to: '64.71.01.1001' })).toEqual([]);
    expect(quote(delivery, [line()], { to: '64.71.051.1' })).toEqual([]);
    expect(quote(delivery, [line()], { to: null })).toEqual([]);
    expect(quote(delivery, [line({ weightGrams: 5001 })])).toEqual([]);
  });

  test('free from the very sum on, packing included', () => {
    const delivery = sends([offered('regular', { surcharge: 200_000n, freeOver: 10_000_000n })]);
    expect(quote(delivery, [line()], { goodsTotal: 10_000_000n })).toEqual([['regular', 0n]]);
    expect(quote(delivery, [line()], { goodsTotal: 9_999_999n })).toEqual([['regular', 1_100_000n]]);
  });

  test('goods of two profiles go in two parcels, both the chosen way', () => {
    const delivery = sends(
      [neighbour, offered('regular'), offered('gallery')],
      [offered('regular', { surcharge: 500_000n }), offered('gallery')],
    );
    expect(quote(delivery, [line(), line({ productId: 'jar' })])).toEqual([
      ['regular', 900_000n + 900_000n + 500_000n],
      ['gallery', 0n],
    ]);
    expect(quote(delivery, [line({ productId: 'jar' })])).toEqual([
      ['regular', 1_400_000n],
      ['gallery', 0n],
    ]);
  });

  test('a profile that offers nothing makes the whole undeliverable, not free', () => {
    expect(quote(sends([offered('regular')], []), [line(), line({ productId: 'jar' })])).toEqual([]);
  });

  test('more of the same never costs less, and no price is below nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.bigInt({ min: 0n, max: 5_000_000n }),
        (quantity, weightGrams, surcharge) => {
          const delivery = sends([offered('regular', { surcharge })]);
          const price = (pieces: number) =>
            quoteConsignment(book, delivery, {
              lines: [line({ quantity: pieces, weightGrams })],
              goodsTotal: 1n,
              subdistrictCode: here,
            })[0]?.price ?? -1n;
          expect(price(quantity)).toBeGreaterThanOrEqual(0n);
          expect(price(quantity + 1)).toBeGreaterThanOrEqual(price(quantity));
        },
      ),
    );
  });
});
