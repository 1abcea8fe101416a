import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { giveDiscounts, type DiscountableGroup, type Discounts } from './discounts.js';
import type { Promotion, PromotionTerms } from './promotion.terms.js';
import { share, spread } from './spread.js';
import { taxInLines } from './tax.js';
import { groupTotals, lineTotal, sumTotals } from './totals.js';

const step = 100n;
const rp = (amount: number): bigint => BigInt(amount) * 100n;
const promotion = (id: string, terms: PromotionTerms, given: Partial<Promotion> = {}): Promotion => ({
  id,
  terms,
  sellerId: null,
  title: { id },
  fundedBy: given.sellerId ? 'SELLER' : 'OPERATOR',
  productIds: null,
  sellerIds: [],
  minimumSubtotal: null,
  firstOrderOnly: false,
  coupon: null,
  ...given,
});
const percent = (bp: number): PromotionTerms => ({ kind: 'PERCENTAGE', percentBp: bp, maxDiscount: null });
const group = (
  sellerId: string,
  prices: [number, number][],
  delivery: number | null = null,
): DiscountableGroup => ({
  sellerId,
  delivery: delivery === null ? null : rp(delivery),
  lines: prices.map(([price, quantity], index) => {
    const id = `${sellerId}-${String(index)}`;
    return { id, key: id, sellerId, productId: `product-${id}`, unitPrice: rp(price), quantity };
  }),
});
const give = (groups: DiscountableGroup[], promotions: Promotion[], isFirstOrder = true) =>
  giveDiscounts(groups, promotions, { isFirstOrder, step });
const told = ({ given }: Discounts) =>
  given.map((each) => [each.promotion.id, each.lineId ?? 'delivery', Number(each.amount) / 100]);

describe('discounts in their order', () => {
  test('a coupon takes its part of what the seller and the operator have left', () => {
    const promotions = [
      promotion('coupon', percent(1000), { coupon: { id: 'c', code: 'C' } }),
      promotion('operator', percent(1000)),
      promotion('seller', percent(1000), { sellerId: 'a' }),
      promotion('free', { kind: 'FREE_SHIPPING', maxDiscount: rp(8_000) }),
    ];
    expect(told(give([group('a', [[100_000, 1]], 10_000)], promotions))).toEqual([
      ['seller', 'a-0', 10_000],
      ['operator', 'a-0', 9_000],
      ['coupon', 'a-0', 8_100],
      ['free', 'delivery', 8_000],
    ]);
  });

  test('of several at one step the best is given, and the others are said to be outdone', () => {
    const coupons = [10, 30, 20].map((part) =>
      promotion(`p${String(part)}`, percent(part * 100), {
        coupon: { id: `c${String(part)}`, code: String(part) },
      }),
    );
    const found = give([group('a', [[50_000, 2]])], coupons);
    expect(told(found)).toEqual([['p30', 'a-0', 30_000]]);
    expect([...found.coupons].sort()).toEqual([
      ['c10', 'OUTDONE'],
      ['c20', 'OUTDONE'],
      ['c30', 'APPLIED'],
    ]);
  });

  test('each seller’s own promotion is on its own goods alone', () => {
    const found = give(
      [group('a', [[10_000, 1]]), group('b', [[10_000, 1]])],
      [promotion('p', percent(5000), { sellerId: 'b' })],
    );
    expect(told(found)).toEqual([['p', 'b-0', 5_000]]);
  });

  test('an amount stops at zero and is spread in whole rupiah', () => {
    const thirds = group('a', [
      [10_000, 1],
      [10_000, 1],
      [10_000, 1],
    ]);
    expect(told(give([thirds], [promotion('p', { kind: 'AMOUNT', amount: rp(10_000) })]))).toEqual([
      ['p', 'a-0', 3_334],
      ['p', 'a-1', 3_333],
      ['p', 'a-2', 3_333],
    ]);
    expect(
      told(give([group('a', [[7_000, 1]])], [promotion('p', { kind: 'AMOUNT', amount: rp(50_000) })])),
    ).toEqual([['p', 'a-0', 7_000]]);
  });

  test('buy two, get one: the cheapest of each three is free', () => {
    const terms: PromotionTerms = { kind: 'BUY_X_GET_Y', buy: 2, get: 1, percentBp: 10_000 };
    const goods = group('a', [
      [30_000, 4],
      [10_000, 1],
      [20_000, 2],
    ]);
    expect(told(give([goods], [promotion('p', terms)]))).toEqual([
      ['p', 'a-1', 10_000],
      ['p', 'a-2', 20_000],
    ]);
    expect(told(give([group('a', [[30_000, 2]])], [promotion('p', terms)]))).toEqual([]);
  });

  test('the highest tier that is reached counts', () => {
    const terms: PromotionTerms = {
      kind: 'TIERED',
      tiers: [
        { minimum: rp(200_000), percentBp: null, amount: rp(30_000) },
        { minimum: rp(100_000), percentBp: 1000, amount: null },
      ],
    };
    const off = (price: number) => told(give([group('a', [[price, 1]])], [promotion('p', terms)]));
    expect(off(99_999)).toEqual([]);
    expect(off(100_000)).toEqual([['p', 'a-0', 10_000]]);
    expect(off(200_000)).toEqual([['p', 'a-0', 30_000]]);
  });

  test('why a coupon does nothing is told', () => {
    const of = (given: Partial<Promotion>, isFirstOrder = true) =>
      give(
        [group('a', [[50_000, 1]])],
        [promotion('p', percent(1000), { coupon: { id: 'c', code: 'C' }, ...given })],
        isFirstOrder,
      ).coupons.get('c');
    expect(of({ productIds: ['other'] })).toBe('NOTHING_FITS');
    expect(of({ sellerIds: ['b'] })).toBe('NOTHING_FITS');
    expect(of({ minimumSubtotal: rp(50_001) })).toBe('BELOW_MINIMUM');
    expect(of({ firstOrderOnly: true }, false)).toBe('NOT_FIRST_ORDER');
    expect(of({ firstOrderOnly: true })).toBe('APPLIED');
  });
});

const sellers = ['a', 'b', 'c'];
const products = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
/** Prices that people set, and such with a broken rupiah, which an import may bring. */
const price = fc.oneof(
  fc.integer({ min: 1, max: 5_000_000 }).map((amount) => BigInt(amount) * 100n),
  fc.bigInt({ min: 1n, max: 999_999_999n }),
);
const lines = fc.array(
  fc.record({
    unitPrice: price,
    quantity: fc.integer({ min: 1, max: 20 }),
    seller: fc.nat(2),
    product: fc.nat(5),
  }),
  { minLength: 1, maxLength: 8 },
);
const amount = fc.integer({ min: 1, max: 500_000 }).map((rupiah) => BigInt(rupiah) * 100n);
const part = fc.integer({ min: 1, max: 10_000 });
const terms: fc.Arbitrary<PromotionTerms> = fc.oneof(
  fc.record({ kind: fc.constant('PERCENTAGE' as const), percentBp: part, maxDiscount: fc.option(amount) }),
  fc.record({ kind: fc.constant('AMOUNT' as const), amount }),
  fc.record({
    kind: fc.constant('BUY_X_GET_Y' as const),
    buy: fc.integer({ min: 1, max: 4 }),
    get: fc.integer({ min: 1, max: 3 }),
    percentBp: part,
  }),
  fc.record({ kind: fc.constant('FREE_SHIPPING' as const), maxDiscount: fc.option(amount) }),
  fc.record({
    kind: fc.constant('TIERED' as const),
    tiers: fc.array(
      fc.oneof(
        fc.record({ minimum: amount, percentBp: part, amount: fc.constant(null) }),
        fc.record({ minimum: amount, percentBp: fc.constant(null), amount }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
const promotions = fc
  .array(
    fc.record({
      terms,
      owner: fc.option(fc.constantFrom(...sellers)),
      products: fc.option(fc.subarray(products)),
      minimum: fc.option(amount),
      coupon: fc.boolean(),
      operatorPays: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map((each, index) =>
      promotion(`promotion-${String(index)}`, each.terms, {
        sellerId: each.owner,
        fundedBy: each.owner === null && each.operatorPays ? 'OPERATOR' : 'SELLER',
        productIds: each.products,
        minimumSubtotal: each.minimum,
        coupon: each.coupon ? { id: `coupon-${String(index)}`, code: `CODE${String(index)}` } : null,
      }),
    ),
  );
const deliveries = fc.array(
  fc.option(fc.integer({ min: 0, max: 200_000 }).map((fee) => BigInt(fee) * 100n)),
  {
    minLength: 3,
    maxLength: 3,
  },
);
const cart = fc.tuple(lines, deliveries).map(([drawn, fees]): DiscountableGroup[] =>
  sellers.flatMap((sellerId, place) => {
    const own = drawn
      .map((each, index) => ({ ...each, id: `line-${String(index)}` }))
      .filter(({ seller }) => seller === place);
    if (own.length === 0) return [];
    return {
      sellerId,
      delivery: fees[place] ?? null,
      lines: own.map(({ id, unitPrice, quantity, product }) => {
        return { id, key: id, sellerId, productId: products[product] ?? '', unitPrice, quantity };
      }),
    };
  }),
);

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, each) => total + each, 0n);
const sorted = (found: Discounts) =>
  found.given
    .map((each) => `${each.promotion.id} ${each.lineId ?? each.sellerId} ${String(each.amount)}`)
    .sort();

/** Breaks with the first thing that is wrong; `expect` a hundred thousand times over would take minutes. */
function check(right: boolean, what: string): void {
  if (!right) throw new Error(what);
}

describe('a hundred thousand random carts', () => {
  test('lose no unit, have no part below zero, and do not depend on the order of anything', () => {
    let discounted = 0;
    fc.assert(
      fc.property(cart, promotions, fc.boolean(), (groups, drawn, isFirstOrder) => {
        const found = give(groups, drawn, isFirstOrder);
        const orders = groups.map(({ sellerId, lines: own, delivery }) => {
          const ofSeller = found.given.filter((each) => each.sellerId === sellerId);
          const paid = own.map((line) => {
            const off = sum(ofSeller.filter(({ lineId }) => lineId === line.id).map((each) => each.amount));
            check(off >= 0n && off <= lineTotal(line), `line ${line.id} is ${String(off)} off`);
            return lineTotal(line) - off;
          });
          const offDelivery = sum(
            ofSeller.filter(({ lineId }) => lineId === null).map((each) => each.amount),
          );
          check(offDelivery <= (delivery ?? 0n), 'a delivery goes below zero');
          const discount = sum(ofSeller.map((each) => each.amount));
          const totals = groupTotals({ lines: own, delivery, discount });
          check(totals.total === sum(paid) + (delivery ?? 0n) - offDelivery, 'a unit of an order is lost');
          const taxes = taxInLines(paid, 1100, step);
          const exact = sum(paid) * 1100n;
          check(
            taxes.every((tax, index) => tax >= 0n && tax <= (paid[index] ?? 0n)),
            'a tax is no part of its line',
          );
          const distance = sum(taxes) * 11_100n - exact;
          check(
            (distance < 0n ? -distance : distance) * 2n <= 11_100n * step,
            'the tax is off by more than half a rupiah',
          );
          return totals;
        });
        const whole = sumTotals(orders);
        check(
          whole.total === whole.subtotal + whole.deliveryTotal - whole.discountTotal,
          'a unit of the whole is lost',
        );
        check(whole.discountTotal === sum(found.given.map((each) => each.amount)), 'a discount is not told');
        check(
          found.given.every((each) => each.amount > 0n),
          'a discount of nothing is told',
        );
        const turned = groups.map((each) => ({ ...each, lines: [...each.lines].reverse() })).reverse();
        const other = give(turned, [...drawn].reverse(), isFirstOrder);
        check(sorted(other).join() === sorted(found).join(), 'the order of lines changes discounts');
        if (found.given.length > 0) discounted += 1;
      }),
      { numRuns: 100_000 },
    );
    // Most of these carts have something taken off, or the property says little.
    expect(discounted).toBeGreaterThan(50_000);
  }, 300_000);
});

describe('spreading', () => {
  test('parts add up, in whole steps where the weights are whole, and none is above its weight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 100 }),
        (drawn, by) => {
          const weights = drawn.map((weight) => BigInt(weight) * step);
          const off = share(sum(weights), BigInt(by), 100n, step);
          const parts = spread(off, weights, step);
          expect(sum(parts)).toBe(off);
          parts.forEach((each, index) => {
            expect(each % step).toBe(0n);
            expect(each <= (weights[index] ?? 0n)).toBe(true);
          });
        },
      ),
    );
  });

  test('more than there is can’t be spread', () => {
    expect(() => spread(2n, [1n])).toThrow(RangeError);
    expect(() => spread(-1n, [1n])).toThrow(RangeError);
  });
});

describe('tax in a price', () => {
  test('11 % of Rp 111.000 that include it are Rp 11.000', () => {
    expect(taxInLines([rp(111_000)], 1100, step)).toEqual([rp(11_000)]);
    expect(taxInLines([rp(111_000)], 0, step)).toEqual([0n]);
    expect(taxInLines([], 1100, step)).toEqual([]);
  });

  test('the tax of the order is rounded once, and its lines add up to it', () => {
    // 3 x Rp 50 have Rp 4,95 each and Rp 14,86 together: Rp 15.
    expect(taxInLines([rp(50), rp(50), rp(50)], 1100, step)).toEqual([rp(5), rp(5), rp(5)]);
  });
});
