import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { PurchasableVariant } from '../catalog/index.js';
import type { Holiday } from '../sellers/index.js';
import {
  groupTotals,
  lineTotal,
  sumTotals,
  type GivenDiscount,
  type PricingFacts,
  type ShownDiscount,
  type Totals,
} from '../pricing/index.js';
import {
  quoteConsignment,
  type DeliveryQuote,
  type RateBook,
  type SellerDelivery,
} from '../shipping/index.js';
import { discountGroups, type CartCouponView } from './cart.discounts.js';
import { cartProblem, type CartProblem } from './cart.problems.js';
import { textProblem } from './line-text.js';
import type { CartLineState, CartState } from './cart.state.js';

/** What is true outside a cart at the moment it is priced. */
export interface CartFacts {
  variants: ReadonlyMap<string, PurchasableVariant>;
  /** What the deployment's ways of delivery cost. */
  rates: RateBook;
  /** How sellers send, by row id, where they have their own mind about it. */
  deliveries: ReadonlyMap<string, SellerDelivery>;
  /** The holidays that sellers are on today, by row id. */
  holidays: ReadonlyMap<string, Holiday>;
  currency: CurrencyCode;
  /** Promotions, coupons and taxes. */
  pricing: PricingFacts;
}

export interface CartViewLine {
  id: string;
  /** The buyer's own text that is worked into each piece. */
  personalisation: string | null;
  quantity: number;
  unitPrice: bigint;
  /** Unit price times quantity, before discounts. */
  total: bigint;
  discounts: GivenDiscount[];
  discountTotal: bigint;
  /** PPN in what is paid for the line; zero basis points where the seller charges none. */
  taxRateBp: number;
  taxTotal: bigint;
  variant: PurchasableVariant;
  problems: CartProblem[];
}

/** What one seller would send. Amounts in minor units. */
export interface CartViewGroup extends Totals {
  sellerId: string;
  lines: CartViewLine[];
  weightGrams: number;
  options: DeliveryQuote[];
  selected: DeliveryQuote | null;
  deliveryDiscounts: GivenDiscount[];
  /** What is taken off a way to deliver that costs so much. */
  offDelivery: (price: bigint) => bigint;
  taxTotal: bigint;
}

/** A cart with prices of now and everything that is wrong with it. */
export interface CartView extends Omit<CartState, 'lines' | 'deliveries' | 'couponIds'>, Totals {
  lines: CartViewLine[];
  groups: CartViewGroup[];
  /** What each promotion takes off in all. */
  discounts: ShownDiscount[];
  coupons: CartCouponView[];
  problems: CartProblem[];
}

/** Stripe takes at most twelve digits of IDR (docs.stripe.com/currencies); every other provider we know takes less. */
const largestTotal = 999_999_999_999n;

/** @param taken pieces of the variant that lines before this one take */
function priceLine(
  line: CartLineState,
  variant: PurchasableVariant,
  facts: CartFacts,
  taken: number,
): CartViewLine {
  const problems: CartProblem[] = [];
  const about = { lineId: line.id, sellerId: variant.sellerId };
  const inStock = variant.available;
  const available = Math.max(0, inStock - taken);
  if (!variant.purchasable) problems.push(cartProblem('PRODUCT_UNAVAILABLE', about));
  else if (inStock === 0) problems.push(cartProblem('SOLD_OUT', { ...about, availableQuantity: 0 }));
  else if (available < line.quantity) {
    problems.push(
      cartProblem('INSUFFICIENT_STOCK', { ...about, availableQuantity: available, params: { available } }),
    );
  }
  const text = textProblem(line.personalisation, variant.personalisation);
  if (text && variant.purchasable) problems.push(cartProblem(text.code, { ...about, params: text.params }));
  if (variant.price !== line.seenPrice) {
    const params = {
      from: formatMoney(line.seenPrice, facts.currency),
      to: formatMoney(variant.price, facts.currency),
    };
    problems.push(cartProblem('PRICE_CHANGED', { ...about, blocking: false, params }));
  }
  const priced = { quantity: line.quantity, unitPrice: variant.price };
  const { id, personalisation } = line;
  const undiscounted = { discounts: [], discountTotal: 0n, taxRateBp: 0, taxTotal: 0n };
  return { id, personalisation, ...priced, total: lineTotal(priced), ...undiscounted, variant, problems };
}

function priceGroup(
  state: CartState,
  sellerId: string,
  lines: CartViewLine[],
  facts: CartFacts,
): CartViewGroup {
  const weightGrams = lines.reduce((sum, line) => sum + line.variant.weightGrams * line.quantity, 0);
  const goodsTotal = lines.reduce((sum, line) => sum + line.total, 0n);
  const options = quoteConsignment(facts.rates, facts.deliveries.get(sellerId) ?? null, {
    lines: lines.map(({ variant, quantity }) => ({ ...variant, quantity })),
    goodsTotal,
    subdistrictCode: state.address?.subdistrictCode ?? null,
  });
  const selected = options.find(({ code }) => code === state.deliveries[sellerId]) ?? null;
  const totals = groupTotals({ lines, delivery: selected?.price ?? null });
  return {
    sellerId,
    lines,
    weightGrams,
    options,
    selected,
    deliveryDiscounts: [],
    offDelivery: () => 0n,
    taxTotal: 0n,
    ...totals,
  };
}

/** `2026-12-24` as people write it, 24/12/2026. */
const dayText = (day: string): string => day.split('-').reverse().join('/');

function groupProblems(state: CartState, group: CartViewGroup, facts: CartFacts): CartProblem[] {
  const about = { sellerId: group.sellerId };
  const problems: CartProblem[] = [];
  if (group.lines.some(({ variant }) => variant.sellerStatus !== 'APPROVED')) {
    problems.push(cartProblem('SELLER_UNAVAILABLE', about));
  }
  const holiday = facts.holidays.get(group.sellerId);
  if (holiday) {
    const params = { from: dayText(holiday.from), until: dayText(holiday.until) };
    problems.push(cartProblem('SELLER_ON_HOLIDAY', { ...about, blocking: !holiday.acceptsOrders, params }));
  }
  if (group.selected) return problems;
  const chosen = state.deliveries[group.sellerId] !== undefined;
  const nowhere = state.address !== null && (chosen || group.options.length === 0);
  if (nowhere) problems.push(cartProblem('DELIVERY_UNAVAILABLE', about));
  else if (!chosen) problems.push(cartProblem('DELIVERY_NOT_SELECTED', about));
  return problems;
}

function cartProblems(state: CartState, groups: readonly CartViewGroup[]): CartProblem[] {
  if (groups.length === 0) return [cartProblem('CART_EMPTY')];
  const problems: CartProblem[] = [];
  if (!state.buyer) problems.push(cartProblem('BUYER_MISSING'));
  const allPickedUp = groups.every(({ selected }) => selected?.kind === 'PICK_UP');
  if (!state.address && !allPickedUp) problems.push(cartProblem('ADDRESS_MISSING'));
  return problems;
}

/** Prices a cart by the facts of now. Lines keep their order; groups come in the order of their first lines. */
export function priceCart(state: CartState, facts: CartFacts): CartView {
  const taken = new Map<string, number>();
  const lines = state.lines.map((line) => {
    const variant = facts.variants.get(line.variantId);
    if (!variant) throw new Error(`variant ${line.variantId} of cart ${state.id} is not there`);
    const before = taken.get(line.variantId) ?? 0;
    taken.set(line.variantId, before + line.quantity);
    return priceLine(line, variant, facts, before);
  });
  const bySeller = new Map<string, CartViewLine[]>();
  for (const line of lines) {
    const { sellerId } = line.variant;
    bySeller.set(sellerId, [...(bySeller.get(sellerId) ?? []), line]);
  }
  const undiscounted = [...bySeller].map(([sellerId, own]) => priceGroup(state, sellerId, own, facts));
  const { groups, discounts, coupons, problems: couponProblems } = discountGroups(undiscounted, facts);
  const inGroups = new Map(groups.flatMap((group) => group.lines.map((line) => [line.id, line])));
  const totals = sumTotals(groups);
  const problems = [
    ...cartProblems(state, groups),
    ...groups.flatMap((group) => [
      ...groupProblems(state, group, facts),
      ...group.lines.flatMap((line) => line.problems),
    ]),
    ...couponProblems,
  ];
  if (totals.total > largestTotal) {
    problems.push(
      cartProblem('TOTAL_TOO_LARGE', { params: { max: formatMoney(largestTotal, facts.currency) } }),
    );
  }
  const { lines: _stored, deliveries: _chosen, couponIds: _entered, ...rest } = state;
  const discounted = lines.map((line) => inGroups.get(line.id) ?? line);
  return { ...rest, ...totals, lines: discounted, groups, discounts, coupons, problems };
}
