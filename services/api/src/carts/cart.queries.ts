import type { CurrencyCode } from '@gebyar/money';
import type { Kysely } from 'kysely';
import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { loadPricing, type Person, type PricingFacts } from '../pricing/index.js';
import { holidayOn, localTime, type Holiday } from '../sellers/index.js';
import { deliveriesOfSellers, recentRates } from '../shipping/index.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { readCart, type CartState } from './cart.state.js';

type Priced = Pick<CartState, 'buyer' | 'userId' | 'couponIds' | 'orderedAt'>;

/** Who buys: whoever is signed in, else who was when the cart was made. */
export const personOf = (
  { actor }: Context,
  { buyer, userId }: Pick<CartState, 'buyer' | 'userId'>,
): Person => ({
  phone: buyer?.phone ?? null,
  userId: actor.kind === 'user' && actor.audience === 'shop' ? actor.userId : userId,
});

/** Promotions, coupons and taxes for a cart that holds these variants. */
export function loadCartPricing(
  context: Context,
  db: Kysely<Tables>,
  cart: Priced,
  variants: CartFacts['variants'],
): Promise<PricingFacts> {
  const held = [...variants.values()];
  return loadPricing(context, db, {
    productIds: held.map(({ productId }) => productId),
    sellerIds: held.map(({ sellerId }) => sellerId),
    couponIds: cart.couponIds,
    person: personOf(context, cart),
    ordered: cart.orderedAt !== null,
  });
}

/** The holidays that the sellers of these variants are on today, by row id. */
function holidaysOf({ clock, deployment }: Context, variants: CartFacts['variants']): Map<string, Holiday> {
  const today = localTime(clock(), deployment.timeZone).day;
  return new Map(
    [...variants.values()].flatMap(({ sellerId, sellerHoliday }) => {
      const holiday = holidayOn(sellerHoliday, today);
      return holiday ? [[sellerId, holiday] as const] : [];
    }),
  );
}

/** What decides the price of a cart: three statements, and the deployment’s rates as last read. */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  cart: CartState,
): Promise<CartFacts> {
  const rates = await recentRates(context);
  const variants = await purchasableVariants(db, [...new Set(cart.lines.map(({ variantId }) => variantId))]);
  const held = [...variants.values()];
  return {
    variants,
    holidays: holidaysOf(context, variants),
    rates,
    deliveries: await deliveriesOfSellers(
      db,
      [...new Set(held.map(({ sellerId }) => sellerId))],
      held.map(({ productId }) => productId),
    ),
    currency: context.deployment.currency as CurrencyCode,
    pricing: await loadCartPricing(context, db, cart, variants),
  };
}

/** A cart by row id, priced; null when there is none. Four statements. */
export async function findCart(context: Context, cartId: string): Promise<CartView | null> {
  const state = await readCart(context.db.platform, cartId);
  return state && priceCart(state, await loadCartFacts(context, context.db.platform, state));
}
