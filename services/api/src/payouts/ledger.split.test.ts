import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chargeParts, commissionOn, type Rule } from './commission.rules.js';
import { leftOf, postSold, spreadRefund, takeBack, type LeftPart, type SoldPart } from './ledger.split.js';

const amount = (max: bigint) => fc.bigInt({ min: 0n, max });

/** A part as a checkout may make it: any of its sums may be nothing. */
const soldPart = fc
  .record({
    paid: amount(50_000_000n),
    promotion: amount(5_000_000n),
    tax: amount(12n),
    commission: amount(10_000n),
  })
  .map(({ paid, promotion, tax: taxShare, commission: rate }): SoldPart => {
    const whole = paid + promotion;
    const tax = (paid * taxShare) / 112n;
    return {
      orderId: 'order',
      orderLineId: 'line',
      sellerId: 'seller',
      paid,
      promotion,
      tax,
      commission: ((whole - tax) * rate) / 10_000n,
    };
  });

const leftPart = (part: SoldPart, index = 0): LeftPart => ({
  orderId: index % 2 === 0 ? 'a' : 'b',
  orderLineId: String(index),
  sellerId: 'seller',
  own: part.paid + part.promotion - part.tax - part.commission,
  tax: part.tax,
  commission: part.commission,
  promotion: part.promotion,
});

const lessen = (part: LeftPart, by: LeftPart): LeftPart => ({
  ...part,
  own: part.own - by.own,
  tax: part.tax - by.tax,
  commission: part.commission - by.commission,
  promotion: part.promotion - by.promotion,
});

describe('how a sale is split', () => {
  test('what is booked of a part is what was captured for it, to the last unit', () => {
    fc.assert(
      fc.property(soldPart, (part) => {
        const booked = postSold(part).reduce((sum, posting) => sum + posting.amount, 0n);
        expect(booked).toBe(-part.paid);
      }),
      { numRuns: 20_000 },
    );
  });

  test('a refund takes no more than is left of anything, and all of it when everything goes back', () => {
    fc.assert(
      fc.property(
        soldPart,
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 8 }),
        (part, shares) => {
          let left = leftPart(part);
          for (const share of [...shares, 1]) {
            const rest = leftOf(left);
            if (rest === 0n) return true;
            const wanted = share === 1 ? rest : (rest * BigInt(Math.ceil(share * 1_000))) / 1_000n;
            if (wanted <= 0n) continue;
            const taken = takeBack(left, wanted);
            if (taken.own + taken.tax + taken.commission - taken.promotion !== wanted) return false;
            left = lessen(left, taken);
            if ([left.own, left.tax, left.commission, left.promotion].some((each) => each < 0n)) return false;
          }
          return [left.own, left.tax, left.commission, left.promotion].every((each) => each === 0n);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('a refund is spread without loss, over any parts, whatever it names', () => {
    fc.assert(
      fc.property(
        fc.array(soldPart, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(5),
        fc.boolean(),
        (sold, share, at, named) => {
          const parts = sold.map(leftPart);
          const whole = parts.reduce((sum, part) => sum + leftOf(part), 0n);
          const wanted = (whole * BigInt(Math.round(share * 1_000))) / 1_000n;
          if (wanted === 0n) return;
          const { orderId, orderLineId } = parts[at % parts.length] as LeftPart;
          const want = named ? { orderId, orderLineId } : { orderId: null, orderLineId: null };
          const taken = spreadRefund(parts, [{ ...want, amount: wanted }]);
          expect(taken.reduce((sum, { refunded }) => sum + refunded, 0n)).toBe(wanted);
          if (wanted < whole) return;
          for (const part of parts) {
            const back = taken.find(({ orderLineId: line }) => line === part.orderLineId);
            if (leftOf(part) > 0n)
              expect(lessen(part, back as LeftPart)).toMatchObject({ own: 0n, commission: 0n });
          }
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('more than is left can’t go back', () => {
    const part = leftPart({
      orderId: '',
      orderLineId: '',
      sellerId: '',
      paid: 10n,
      promotion: 0n,
      tax: 0n,
      commission: 1n,
    });
    expect(() => takeBack(part, 11n)).toThrow(RangeError);
    expect(() => spreadRefund([part], [{ orderId: null, orderLineId: null, amount: 11n }])).toThrow(
      RangeError,
    );
  });
});

describe('the commission', () => {
  const rule = (given: Partial<Rule>): Rule => ({
    id: 'rule',
    version: 1,
    sellerId: null,
    categoryId: null,
    programme: null,
    rateBp: 500,
    fixed: 0n,
    onDelivery: false,
    ...given,
  });
  const sale = { sellerId: 'rahma', categoryIds: ['batik', 'cloth'], programmes: ['binaan'] };
  const part = (base: bigint, delivery = false) => ({ sale, delivery, base });

  test('is what the first rule that fits says; nothing when it says nothing, or none fits', () => {
    const free = rule({ id: 'free', programme: 'binaan', rateBp: 0 });
    const amounts = (rules: Rule[]) => chargeParts(rules, [part(10_000n)]).map((charge) => charge.amount);
    expect(amounts([free, rule({})])).toEqual([0n]);
    expect(amounts([rule({}), free])).toEqual([500n]);
    expect(amounts([rule({ categoryId: 'cloth', rateBp: 1_000 })])).toEqual([1_000n]);
    expect(amounts([rule({ categoryId: 'food' })])).toEqual([0n]);
    expect(amounts([rule({ sellerId: 'somebody' }), rule({ fixed: 30n })])).toEqual([530n]);
    expect(amounts([])).toEqual([0n]);
  });

  test('takes of the delivery only where the rule says so, and never more than there is', () => {
    const amounts = (given: Partial<Rule>) =>
      chargeParts([rule(given)], [part(10_000n), part(2_000n, true)]).map((charge) => charge.amount);
    expect(amounts({})).toEqual([500n, 0n]);
    expect(amounts({ onDelivery: true })).toEqual([500n, 100n]);
    expect(amounts({ fixed: 50_000n })).toEqual([10_000n, 0n]);
  });

  test('of many lines is that of their sum, split without loss', () => {
    fc.assert(
      fc.property(
        fc.array(amount(9_999_999n), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 10_000 }),
        (bases, rateBp) => {
          const charges = chargeParts(
            [rule({ rateBp })],
            bases.map((base) => part(base)),
          );
          const whole = bases.reduce((sum, base) => sum + base, 0n);
          expect(charges.reduce((sum, charge) => sum + charge.amount, 0n)).toBe(
            commissionOn({ rateBp, fixed: 0n }, whole),
          );
          const within = charges.every(
            ({ amount: each }, index) => each >= 0n && each <= (bases[index] ?? 0n),
          );
          expect(within).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
