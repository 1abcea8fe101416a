import type { CurrencyCode } from '@gebyar/money';
import type { Kysely } from 'kysely';
import { purchasableVariants } from '../catalog/index.js';
import { availableQuantities } from '../inventory/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { loadPricing, type Person, type PricingFacts } from '../pricing/index.js';
import { holidaysOfSellers } from '../sellers/index.js';
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

/** What decides the price of a cart that holds these variants: five statements, and the deployment’s rates as last read. */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  cart: Priced,
  variantIds: readonly string[],
): Promise<CartFacts> {
  const rates = await recentRates(context);
  const variants = await purchasableVariants(db, variantIds);
  const available = await availableQuantities(db, variantIds);
  const sellerIds = [...new Set([...variants.values()].map(({ sellerId }) => sellerId))];
  const productIds = [...variants.values()].map(({ productId }) => productId);
  const holidays = await holidaysOfSellers(context, db, sellerIds);
  const deliveries = await deliveriesOfSellers(db, sellerIds, productIds);
  const pricing = await loadCartPricing(context, db, cart, variants);
  const currency = context.deployment.currency as CurrencyCode;
  return { variants, available, holidays, rates, deliveries, currency, pricing };
}

/** A cart by row id, priced; null when there is none. Six statements. */
export async function findCart(context: Context, cartId: string): Promise<CartView | null> {
  const state = await readCart(context.db.platform, cartId);
  if (!state) return null;
  const facts = await loadCartFacts(
    context,
    context.db.platform,
    state,
    state.lines.map(({ variantId }) => variantId),
  );
  return priceCart(state, facts);
}
