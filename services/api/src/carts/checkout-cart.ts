import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { findSubdistrict, loadRates, type SubdistrictRow } from '../shipping/index.js';
import { priceCart, type CartView } from './cart.pricing.js';
import { lockPerson } from '../pricing/index.js';
import { completeFacts, loadCartPricing, personOf } from './cart.queries.js';
import { readCart } from './cart.state.js';

/** A cart as checkout needs it: priced now, with the region its address names. */
export interface CheckoutCart extends CartView {
  /** The region of the address, to be copied into the order; null without an address. */
  subdistrict: SubdistrictRow | null;
}

/**
 * Locks a cart for the rest of the caller's transaction (platform scope) and prices it from what is true now. The first
 * lock of checkout: cart, then order, payment, stock.
 *
 * @param cartId row id
 * @returns null for an unknown cart. Look at `orderedAt` first (it is an order group already), then at the blocking
 * ones among `problems` (`blockingFaults` makes user errors of them).
 */
export async function loadCartForCheckout(
  context: Context,
  tx: Transaction,
  cartId: string,
): Promise<CheckoutCart | null> {
  await tx.sql.selectFrom('cart').select('id').where('id', '=', cartId).forUpdate().execute();
  const state = await readCart(tx.sql, cartId);
  if (!state) return null;
  const variantIds = state.lines.map(({ variantId }) => variantId);
  const variants = await purchasableVariants(tx.sql, variantIds);
  const facts = await completeFacts(context, tx.sql, state, variants);
  let { pricing } = facts;
  if (pricing.promotions.some(({ firstOrderOnly }) => firstOrderOnly) && !state.orderedAt) {
    // From many tabs at once only one order is the first: the others wait here, and then see it.
    await lockPerson(tx, personOf(context, state));
    pricing = await loadCartPricing(context, tx.sql, state, variants);
  }
  const view = priceCart(state, { ...facts, rates: await loadRates(context, tx.sql), pricing });
  const subdistrict = state.address ? await findSubdistrict(tx.sql, state.address.subdistrictCode) : null;
  return { ...view, subdistrict };
}

/** Marks a cart as ordered, in the transaction that writes its order group. From then on it is read only. */
export async function markCartOrdered(tx: Transaction, cartId: string): Promise<void> {
  await tx.sql.updateTable('cart').set({ ordered_at: new Date() }).where('id', '=', cartId).execute();
}
