import type { CurrencyCode } from '@gebyar/money';
import type { Kysely } from 'kysely';
import { purchasableVariants } from '../catalog/index.js';
import { availableQuantities } from '../inventory/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { holidaysOfSellers } from '../sellers/index.js';
import { deliveriesOfSellers, recentRates } from '../shipping/index.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { readCart } from './cart.state.js';

/** What decides the price of a cart that holds these variants: four statements, and the deployment's rates as last read. */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  variantIds: readonly string[],
): Promise<CartFacts> {
  const rates = await recentRates(context);
  const variants = await purchasableVariants(db, variantIds);
  const available = await availableQuantities(db, variantIds);
  const sellerIds = [...new Set([...variants.values()].map(({ sellerId }) => sellerId))];
  const productIds = [...variants.values()].map(({ productId }) => productId);
  const holidays = await holidaysOfSellers(context, db, sellerIds);
  const deliveries = await deliveriesOfSellers(db, sellerIds, productIds);
  const currency = context.deployment.currency as CurrencyCode;
  return { variants, available, holidays, rates, deliveries, currency };
}

/** A cart by row id, priced; null when there is none. Five statements. */
export async function findCart(context: Context, cartId: string): Promise<CartView | null> {
  const state = await readCart(context.db.platform, cartId);
  if (!state) return null;
  const facts = await loadCartFacts(
    context,
    context.db.platform,
    state.lines.map(({ variantId }) => variantId),
  );
  return priceCart(state, facts);
}
