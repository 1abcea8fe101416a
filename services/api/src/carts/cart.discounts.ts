import { formatMoney } from '@gebyar/money';
import {
  giveDiscounts,
  groupTotals,
  joinDiscounts,
  taxInLines,
  type CouponOutcome,
  type DiscountableGroup,
  type GivenDiscount,
  type HeldCoupon,
  type PricingFacts,
  type ShownDiscount,
} from '../pricing/index.js';
import type { CartFacts, CartViewGroup, CartViewLine } from './cart.pricing.js';
import { cartProblem, type CartProblem } from './cart.problems.js';
import { lineKey } from './line-quantities.js';

/** A coupon of the cart and what it does. */
export interface CartCouponView extends Pick<HeldCoupon, 'id' | 'code' | 'title'> {
  applied: boolean;
  problem: CartProblem | null;
}

/** Nothing that anybody could give, for carts that are priced without a database. */
export const noPricing: PricingFacts = {
  promotions: [],
  coupons: [],
  isFirstOrder: true,
  taxRateBp: 0,
  taxedSellers: new Set(),
  step: 100n,
};

const sum = (discounts: readonly GivenDiscount[]): bigint =>
  discounts.reduce((total, { amount }) => total + amount, 0n);

const toDiscountable = ({ sellerId, lines, selected }: CartViewGroup): DiscountableGroup => ({
  sellerId,
  delivery: selected?.price ?? null,
  lines: lines.map((line) => ({
    id: line.id,
    key: lineKey({ variantId: line.variant.variantId, personalisation: line.personalisation }),
    sellerId,
    productId: line.variant.productId,
    unitPrice: line.unitPrice,
    quantity: line.quantity,
  })),
});

function discountLine(line: CartViewLine, given: readonly GivenDiscount[]): CartViewLine {
  const discounts = given.filter(({ lineId }) => lineId === line.id);
  return { ...line, discounts, discountTotal: sum(discounts) };
}

function discountGroup(
  group: CartViewGroup,
  given: readonly GivenDiscount[],
  { taxedSellers, taxRateBp, step }: PricingFacts,
): CartViewGroup {
  const own = given.filter(({ sellerId }) => sellerId === group.sellerId);
  const lines = group.lines.map((line) => discountLine(line, own));
  const rateBp = taxedSellers.has(group.sellerId) ? taxRateBp : 0;
  const taxes = taxInLines(
    lines.map(({ total, discountTotal }) => total - discountTotal),
    rateBp,
    step,
  );
  const deliveryDiscounts = own.filter(({ lineId }) => lineId === null);
  return {
    ...group,
    ...groupTotals({ lines, delivery: group.selected?.price ?? null, discount: sum(own) }),
    lines: lines.map((line, index) => ({ ...line, taxRateBp: rateBp, taxTotal: taxes[index] ?? 0n })),
    deliveryDiscounts,
    taxTotal: taxes.reduce((total, tax) => total + tax, 0n),
  };
}

/** A discount as it is shown. */
export const shownDiscount = ({ promotion, amount }: GivenDiscount): ShownDiscount => ({
  title: promotion.title,
  code: promotion.coupon?.code ?? null,
  amount,
});

/** What is wrong with a coupon in the cart; null when it does its part. */
export function couponProblem(
  { code, state, minimumSubtotal }: HeldCoupon,
  outcome: CouponOutcome | undefined,
  currency: CartFacts['currency'],
): CartProblem | null {
  const params = { code };
  if (state === 'ENDED') return cartProblem('COUPON_EXPIRED', { params });
  if (state === 'NOT_STARTED') return cartProblem('COUPON_NOT_STARTED', { params });
  if (state === 'LIMIT_REACHED') return cartProblem('COUPON_LIMIT_REACHED', { params });
  switch (outcome) {
    case 'BELOW_MINIMUM': {
      const minimum = formatMoney(minimumSubtotal ?? 0n, currency);
      return cartProblem('COUPON_MINIMUM_NOT_REACHED', { params: { code, minimum } });
    }
    case 'NOT_FIRST_ORDER':
      return cartProblem('COUPON_FIRST_ORDER_ONLY', { params });
    case 'NOTHING_FITS':
      return cartProblem('COUPON_NOT_APPLICABLE', { params });
    case 'OUTDONE':
      return cartProblem('COUPON_NOT_COMBINED', { params, blocking: false });
    default:
      return null;
  }
}

export interface DiscountedGroups {
  groups: CartViewGroup[];
  discounts: ShownDiscount[];
  coupons: CartCouponView[];
  problems: CartProblem[];
}

/** Takes everything off that may be taken off, and says what became of the coupons. */
export function discountGroups(groups: readonly CartViewGroup[], facts: CartFacts): DiscountedGroups {
  const { pricing, currency } = facts;
  const {
    given,
    coupons: outcomes,
    offDelivery,
  } = giveDiscounts(groups.map(toDiscountable), pricing.promotions, pricing);
  const coupons = pricing.coupons.map((coupon) => ({
    id: coupon.id,
    code: coupon.code,
    title: coupon.title,
    applied: outcomes.get(coupon.id) === 'APPLIED',
    problem: couponProblem(coupon, outcomes.get(coupon.id), currency),
  }));
  return {
    groups: groups.map((group) => ({
      ...discountGroup(group, given, pricing),
      offDelivery: (price: bigint) => offDelivery(group.sellerId, price),
    })),
    discounts: joinDiscounts(given.map((each) => ({ ...shownDiscount(each), key: each.promotion.id }))),
    coupons,
    problems: coupons.flatMap(({ problem }) => problem ?? []),
  };
}
