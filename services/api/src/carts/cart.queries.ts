import type { CurrencyCode } from '@gebyar/money';
import type { Kysely } from 'kysely';
import { purchasableVariants } from '../catalog/index.js';
import { availableQuantities } from '../inventory/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { holidaysOfSellers } from '../sellers/index.js';
import { recentShippingTable } from '../shipping/index.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { readCart } from './cart.state.js';

/** What decides the price of a cart that holds these variants: three statements, and the shipping table as last read. */
export async function loadCartFacts(
  context: Context,
  db: Kysely<Tables>,
  variantIds: readonly string[],
): Promise<CartFacts> {
  const shipping = await recentShippingTable(context);
  const variants = await purchasableVariants(db, variantIds);
  const available = await availableQuantities(db, variantIds);
  const holidays = await holidaysOfSellers(context, db, [
    ...new Set([...variants.values()].map(({ sellerId }) => sellerId)),
  ]);
  return { variants, available, holidays, shipping, currency: context.deployment.currency as CurrencyCode };
}

/** A cart by row id, priced; null when there is none. Four statements. */
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
