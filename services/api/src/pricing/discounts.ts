import { share, spread } from './spread.js';
import type { Promotion, PromotionTerms } from './promotion.terms.js';
import { lineTotal, type PricedLine } from './totals.js';

export interface DiscountableLine extends PricedLine {
  id: string;
  /** The same for the same thing whenever it was put into the cart; ties go by it. */
  key: string;
  sellerId: string;
  productId: string;
}

export interface DiscountableGroup {
  sellerId: string;
  lines: readonly DiscountableLine[];
  delivery: bigint | null;
}

/** One discount: on a line, or on the delivery of a seller where there is no line. Above zero. */
export interface GivenDiscount {
  promotion: Promotion;
  sellerId: string;
  lineId: string | null;
  amount: bigint;
}

/** What became of a coupon. `OUTDONE`: it fits, and another one in its place takes more off. */
export type CouponOutcome = 'APPLIED' | 'OUTDONE' | 'NOTHING_FITS' | 'BELOW_MINIMUM' | 'NOT_FIRST_ORDER';

export interface Discounts {
  given: GivenDiscount[];
  /** By coupon id. */
  coupons: Map<string, CouponOutcome>;
  /** What would be taken off a seller’s delivery at a price. */
  offDelivery: (sellerId: string, price: bigint) => bigint;
}

/** What is left to pay for each line, by its id. */
type Left = Map<string, bigint>;
type Shares = Map<string, bigint>;

const sumOf = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((sum, amount) => sum + amount, 0n);

const byKey = (a: DiscountableLine, b: DiscountableLine): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** The lines a promotion is on. */
function linesOf(promotion: Promotion, lines: readonly DiscountableLine[]): DiscountableLine[] {
  const { sellerId, sellerIds, productIds } = promotion;
  return lines.filter(
    (line) =>
      (sellerId === null || line.sellerId === sellerId) &&
      (sellerIds.length === 0 || sellerIds.includes(line.sellerId)) &&
      (productIds === null || productIds.includes(line.productId)),
  );
}

/** Why a promotion is not for these lines; null when it is. */
function refusal(
  promotion: Promotion,
  fitting: readonly DiscountableLine[],
  isFirstOrder: boolean,
): Exclude<CouponOutcome, 'APPLIED' | 'OUTDONE'> | null {
  if (fitting.length === 0) return 'NOTHING_FITS';
  if (promotion.firstOrderOnly && !isFirstOrder) return 'NOT_FIRST_ORDER';
  const { minimumSubtotal: minimum } = promotion;
  return minimum !== null && sumOf(fitting.map(lineTotal)) < minimum ? 'BELOW_MINIMUM' : null;
}

/** What terms take off a sum, never more than it. */
function amountOff(terms: PromotionTerms, base: bigint, subtotal: bigint, step: bigint): bigint {
  const least = (...amounts: bigint[]): bigint => amounts.reduce((low, each) => (each < low ? each : low));
  const part = (percentBp: number) => least(base, share(base, BigInt(percentBp), 10_000n, step));
  switch (terms.kind) {
    case 'PERCENTAGE':
      return least(part(terms.percentBp), terms.maxDiscount ?? base);
    case 'AMOUNT':
      return least(terms.amount, base);
    case 'TIERED': {
      const reached = terms.tiers.filter(({ minimum }) => minimum <= subtotal);
      const highest = reached.reduce<(typeof reached)[number] | null>(
        (best, tier) => (best === null || tier.minimum > best.minimum ? tier : best),
        null,
      );
      if (highest === null) return 0n;
      return highest.amount === null ? part(highest.percentBp ?? 0) : least(highest.amount, base);
    }
    default:
      return 0n;
  }
}

/** The cheapest pieces of each full set, by what is left to pay for them. */
function setShares(
  terms: Extract<PromotionTerms, { kind: 'BUY_X_GET_Y' }>,
  lines: readonly DiscountableLine[],
  left: Left,
  step: bigint,
): Shares {
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  let cheaper = Math.floor(pieces / (terms.buy + terms.get)) * terms.get;
  const shares: Shares = new Map();
  const cheapestFirst = [...lines].sort((a, b) =>
    a.unitPrice === b.unitPrice ? byKey(a, b) : a.unitPrice < b.unitPrice ? -1 : 1,
  );
  for (const { id, quantity } of cheapestFirst) {
    const taken = Math.min(quantity, cheaper);
    if (taken === 0) break;
    cheaper -= taken;
    const rest = left.get(id) ?? 0n;
    const off = share(rest, BigInt(taken) * BigInt(terms.percentBp), BigInt(quantity) * 10_000n, step);
    shares.set(id, off < rest ? off : rest);
  }
  return shares;
}

/** What a promotion takes off each of its lines, of what is left to pay for them. */
function sharesOf(
  promotion: Promotion,
  fitting: readonly DiscountableLine[],
  left: Left,
  step: bigint,
): Shares {
  const { terms } = promotion;
  if (terms.kind === 'BUY_X_GET_Y') return setShares(terms, fitting, left, step);
  const weights = fitting.map(({ id }) => left.get(id) ?? 0n);
  const off = amountOff(terms, sumOf(weights), sumOf(fitting.map(lineTotal)), step);
  const parts = spread(off, weights, step);
  return new Map(fitting.map(({ id }, index) => [id, parts[index] ?? 0n]));
}

const orderOf = ({ id, coupon }: Promotion): string =>
  `${coupon === null ? '' : '~'}${id} ${coupon?.code ?? ''}`;
const earlier = (a: Promotion, b: Promotion): boolean => orderOf(a) < orderOf(b);

/**
 * Works out every discount of a cart, in this order; each step counts from what the steps before have left:
 *
 * 1. sale prices are in the unit prices already
 * 2. promotions of sellers that come by themselves: one for each seller
 * 3. promotions of the operator that come by themselves: one for the cart
 * 4. coupons of sellers: one for each seller; then coupons of the operator: one for the cart
 * 5. free delivery: one for each seller's parcel
 *
 * Where only one is given, it is the one that takes most off at its step (of equals one without a coupon, then the older).
 * Discounts of different steps combine. No line and no delivery goes below zero. Sums are rounded half up to whole steps and
 * spread over lines by largest remainder. The order of groups, lines and promotions changes nothing.
 *
 * @param step the smallest amount that is shown: a whole rupiah, in minor units
 */
export function giveDiscounts(
  groups: readonly DiscountableGroup[],
  promotions: readonly Promotion[],
  { isFirstOrder, step }: { isFirstOrder: boolean; step: bigint },
): Discounts {
  const lines = groups.flatMap((group) => group.lines).sort(byKey);
  const left: Left = new Map(lines.map((line) => [line.id, lineTotal(line)]));
  const sellerOf = new Map(lines.map(({ id, sellerId }) => [id, sellerId]));
  const given: GivenDiscount[] = [];
  const coupons = new Map<string, CouponOutcome>();
  const ordered = [...promotions].sort((a, b) => (earlier(a, b) ? -1 : 1));
  const usable = ordered.flatMap((promotion) => {
    const fitting = linesOf(promotion, lines);
    const refused = refusal(promotion, fitting, isFirstOrder);
    if (promotion.coupon) coupons.set(promotion.coupon.id, refused ?? 'OUTDONE');
    return refused ? [] : [{ promotion, fitting }];
  });
  type Usable = (typeof usable)[number];

  const giveBest = (candidates: readonly Usable[]): void => {
    let best: { promotion: Promotion; shares: Shares; off: bigint } | null = null;
    for (const { promotion, fitting } of candidates) {
      const shares = sharesOf(promotion, fitting, left, step);
      const off = sumOf(shares.values());
      if (best === null || off > best.off) best = { promotion, shares, off };
    }
    if (best === null) return;
    if (best.promotion.coupon) coupons.set(best.promotion.coupon.id, 'APPLIED');
    for (const [lineId, amount] of best.shares) {
      if (amount <= 0n) continue;
      left.set(lineId, (left.get(lineId) ?? 0n) - amount);
      given.push({ promotion: best.promotion, sellerId: sellerOf.get(lineId) ?? '', lineId, amount });
    }
  };

  const onGoods = usable.filter(({ promotion }) => promotion.terms.kind !== 'FREE_SHIPPING');
  for (const byCoupon of [false, true]) {
    const ofStep = onGoods.filter(({ promotion }) => (promotion.coupon !== null) === byCoupon);
    for (const { sellerId } of groups)
      giveBest(ofStep.filter(({ promotion }) => promotion.sellerId === sellerId));
    giveBest(ofStep.filter(({ promotion }) => promotion.sellerId === null));
  }

  const deliveries = usable.filter(({ promotion }) => promotion.terms.kind === 'FREE_SHIPPING');
  const bestFor = (seller: string, price: bigint): { promotion: Promotion; off: bigint } | null => {
    let best: { promotion: Promotion; off: bigint } | null = null;
    for (const { promotion, fitting } of deliveries) {
      if (!fitting.some(({ sellerId }) => sellerId === seller)) continue;
      const most = promotion.terms.kind === 'FREE_SHIPPING' ? promotion.terms.maxDiscount : null;
      const off = most !== null && most < price ? most : price;
      if (best === null || off > best.off) best = { promotion, off };
    }
    return best;
  };
  for (const { sellerId, delivery } of groups) {
    const best = bestFor(sellerId, delivery ?? 0n);
    if (best === null) continue;
    if (best.promotion.coupon) coupons.set(best.promotion.coupon.id, 'APPLIED');
    if (best.off > 0n) given.push({ promotion: best.promotion, sellerId, lineId: null, amount: best.off });
  }
  return { given, coupons, offDelivery: (sellerId, price) => bestFor(sellerId, price)?.off ?? 0n };
}
