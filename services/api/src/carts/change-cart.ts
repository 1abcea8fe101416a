import type { Context } from '../platform/context.js';
import { platformScope, type Transaction } from '../platform/db/index.js';
import { fromPublicId } from '../platform/ids.js';
import { cartFaults } from './cart.errors.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { loadCartFacts, loadCartPricing } from './cart.queries.js';
import { readCart, type CartState } from './cart.state.js';

export interface CartChange {
  tx: Transaction;
  state: CartState;
  /** Of the variants in the cart and those that were named on top. */
  facts: CartFacts;
  /** The cart before the change. */
  view: CartView;
}

/**
 * The frame of every change of a cart: one transaction that locks it, refuses when it is unknown or ordered, and reads
 * it again after the lock. The change writes, and gives the cart as it is then.
 *
 * @param cartId public id, from `input.cartId`
 * @param moreVariantIds row ids of variants the change will put in
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED
 */
export async function changeCart(
  context: Context,
  cartId: string,
  moreVariantIds: readonly string[],
  change: (given: CartChange) => Promise<CartState>,
): Promise<CartView> {
  const id = fromPublicId('cart', cartId);
  const field = ['input', 'cartId'];
  if (id === null) return cartFaults.fail('CART_NOT_FOUND', { field });
  return context.db.transaction(platformScope, async (tx) => {
    await tx.sql.updateTable('cart').set({ updated_at: new Date() }).where('id', '=', id).execute();
    const state = await readCart(tx.sql, id);
    if (!state) return cartFaults.fail('CART_NOT_FOUND', { field });
    if (state.orderedAt) return cartFaults.fail('CART_ALREADY_ORDERED', { field });
    const variantIds = new Set([...state.lines.map(({ variantId }) => variantId), ...moreVariantIds]);
    const facts = await loadCartFacts(context, tx.sql, state, [...variantIds]);
    const changed = await change({ tx, state, facts, view: priceCart(state, facts) });
    // Who buys and which codes were entered decide on coupons.
    const same = changed.buyer?.phone === state.buyer?.phone && changed.couponIds === state.couponIds;
    if (same) return priceCart(changed, facts);
    const pricing = await loadCartPricing(context, tx.sql, changed, facts.variants);
    return priceCart(changed, { ...facts, pricing });
  });
}
