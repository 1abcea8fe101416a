import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PurchasableVariant } from '../catalog/index.js';
import { tableRates } from '../shipping/index.js';
import { noPricing } from './cart.discounts.js';
import { priceCart, type CartFacts } from './cart.pricing.js';
import type { CartState } from './cart.state.js';

const variant = (variantId: string, given: Partial<PurchasableVariant> = {}): PurchasableVariant => ({
  variantId,
  productId: `product-${variantId}`,
  sellerId: 'seller-1',
  price: 12_500_000n,
  regularPrice: null,
  weightGrams: 400,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  title: { id: 'Batik' },
  variantTitle: {},
  sku: null,
  imageAssetId: null,
  personalisation: null,
  productStatus: 'PUBLISHED',
  sellerStatus: 'APPROVED',
  sellerHoliday: {
    holiday_from: null,
    holiday_until: null,
    holiday_message: {},
    holiday_accepts_orders: false,
  },
  available: 10,
  archived: false,
  purchasable: true,
  ...given,
});

const facts = (variants: PurchasableVariant[]): CartFacts => ({
  holidays: new Map(),
  variants: new Map(variants.map((each) => [each.variantId, each])),
  currency: 'IDR',
  pricing: noPricing,
  rates: tableRates({
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
  }),
  deliveries: new Map(),
});

const buyer = { name: 'Rahma', phone: '+6281234567890', email: null };
const address = { line: 'Jl. A 1', subdistrictCode: '64.71.05.1002', postalCode: null, landmark: null };
const state = (lines: [string, number][], given: Partial<CartState> = {}): CartState => ({
  id: 'cart',
  userId: null,
  orderedAt: null,
  buyer,
  address,
  deliveries: { 'seller-1': 'regular', 'seller-2': 'regular' },
  couponIds: [],
  lines: lines.map(([variantId, quantity]) => ({
    id: `line-${variantId}`,
    variantId,
    personalisation: null,
    quantity,
    seenPrice: 12_500_000n,
  })),
  ...given,
});
const codes = (view: { problems: { code: string }[] }) => view.problems.map(({ code }) => code);

describe('pricing a cart', () => {
  test('two sellers, one parcel each, priced by its own weight', () => {
    const goods = [variant('a'), variant('b', { sellerId: 'seller-2', price: 2_000_000n, weightGrams: 700 })];
    const view = priceCart(
      state([
        ['a', 2],
        ['b', 2],
      ]),
      facts(goods),
    );
    expect(
      view.groups.map(({ sellerId, weightGrams, deliveryTotal, total }) => [
        sellerId,
        weightGrams,
        deliveryTotal,
        total,
      ]),
    ).toEqual([
      ['seller-1', 800, 900_000n, 25_900_000n],
      ['seller-2', 1400, 1_200_000n, 5_200_000n],
    ]);
    expect(view).toMatchObject({ subtotal: 29_000_000n, deliveryTotal: 2_100_000n, total: 31_100_000n });
    expect(codes(view)).toEqual(['PRICE_CHANGED']);
  });

  test('an empty cart is a problem and costs nothing', () => {
    const view = priceCart(state([]), facts([]));
    expect(view).toMatchObject({ total: 0n, groups: [], problems: [{ code: 'CART_EMPTY', blocking: true }] });
  });

  test.each([
    ['sold out', { available: 0 }, ['SOLD_OUT']],
    ['not enough', { available: 1 }, ['INSUFFICIENT_STOCK']],
    ['archived', { purchasable: false, archived: true }, ['PRODUCT_UNAVAILABLE']],
    [
      'a suspended seller’s',
      { purchasable: false, sellerStatus: 'SUSPENDED' as const },
      ['SELLER_UNAVAILABLE', 'PRODUCT_UNAVAILABLE'],
    ],
  ])('%s goods block the cart', (_what, given, expected) => {
    const view = priceCart(state([['a', 2]]), facts([variant('a', given)]));
    expect(codes(view)).toEqual(expected);
    expect(view.problems.every(({ blocking }) => blocking)).toBe(true);
  });

  test('a price that changed is told, both ways, and does not block', () => {
    const view = priceCart(state([['a', 1]]), facts([variant('a', { price: 13_000_000n })]));
    expect(view.problems).toMatchObject([
      {
        code: 'PRICE_CHANGED',
        blocking: false,
        lineId: 'line-a',
        params: { from: 'Rp 125.000', to: 'Rp 130.000' },
      },
    ]);
    expect(view.subtotal).toBe(13_000_000n);
  });

  test('who buys, where it goes and how are asked for', () => {
    const view = priceCart(
      state([['a', 1]], { buyer: null, address: null, deliveries: {} }),
      facts([variant('a')]),
    );
    expect(codes(view)).toEqual(['BUYER_MISSING', 'ADDRESS_MISSING', 'DELIVERY_NOT_SELECTED']);
  });

  test('pick-up needs no address', () => {
    const view = priceCart(
      state([['a', 1]], { address: null, deliveries: { 'seller-1': 'gallery' } }),
      facts([variant('a')]),
    );
    expect(view).toMatchObject({ problems: [], deliveryTotal: 0n });
  });

  test('a courier that does not go to the new address is no longer chosen', () => {
    const away = { ...address, subdistrictCode: '31.71.01.1001' };
    const view = priceCart(state([['a', 1]], { address: away }), facts([variant('a')]));
    expect(view.problems).toMatchObject([
      { code: 'DELIVERY_UNAVAILABLE', sellerId: 'seller-1', blocking: true },
    ]);
    expect(view.groups[0]).toMatchObject({ selected: null, deliveryTotal: 0n });
  });

  test('more than one payment can carry is refused', () => {
    const view = priceCart(
      state([['a', 999]]),
      facts([variant('a', { price: 12_500_000_000n, available: 999 })]),
    );
    expect(codes(view)).toContain('TOTAL_TOO_LARGE');
  });

  test('the whole is its groups, every line is in one group, whatever the cart', () => {
    const goods = ['a', 'b', 'c', 'd'].map((id, index) =>
      variant(id, { sellerId: `seller-${String(index % 2)}`, price: BigInt(index + 1) * 333_333n }),
    );
    const lines = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 999 })),
      {
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(lines, (chosen) => {
        const view = priceCart(state(chosen), facts(goods));
        expect(view.groups.reduce((sum, group) => sum + group.total, 0n)).toBe(view.total);
        expect(view.groups.flatMap((group) => group.lines.map(({ id }) => id)).sort()).toEqual(
          view.lines.map(({ id }) => id).sort(),
        );
        expect(view.lines.reduce((sum, line) => sum + line.total, 0n)).toBe(view.subtotal);
      }),
    );
  });
});
