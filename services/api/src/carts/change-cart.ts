import { purchasableVariants } from '../catalog/index.js';
import type { Context } from '../platform/context.js';
import { platformScope, type Transaction } from '../platform/db/index.js';
import { fromPublicId } from '../platform/ids.js';
import { cartFaults } from './cart.errors.js';
import { priceCart, type CartFacts, type CartView } from './cart.pricing.js';
import { loadCartFacts } from './cart.queries.js';
import { readCart, type CartState } from './cart.state.js';

/** A cart as it was written. What it costs is read when somebody asks for it. */
export interface WrittenCart extends CartState {
  view: () => Promise<CartView>;
}

/** @param facts of the cart as it is now, where they were read */
export const writtenCart = (context: Context, state: CartState, facts: CartFacts | null): WrittenCart => ({
  ...state,
  view: async () => priceCart(state, facts ?? (await loadCartFacts(context, context.db.platform, state))),
});

export interface CartChange {
  tx: Transaction;
  state: CartState;
  /** Of the variants in the cart and those that are named on top (row ids): what may be sold, and how much of it. One statement. */
  variants: (more?: readonly string[]) => Promise<CartFacts['variants']>;
  /** All that decides the price of the cart as it is: one statement. */
  facts: () => Promise<CartFacts>;
}

/** The cart after a change; with the facts that price it, where the change read some that still hold. */
export interface ChangedCart {
  state: CartState;
  facts?: CartFacts;
}

/** Why no open cart has this id. @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED */
export const refuseCart = (ordered: boolean): never =>
  cartFaults.fail(ordered ? 'CART_ALREADY_ORDERED' : 'CART_NOT_FOUND', { field: ['input', 'cartId'] });

/** @param cartId public id, from `input.cartId` @throws UserFaults CART_NOT_FOUND */
export const cartRowId = (cartId: string): string => fromPublicId('cart', cartId) ?? refuseCart(false);

/**
 * The frame of changes that depend on what is in the cart: one transaction that locks it, refuses when it is unknown or
 * ordered, and reads it again after the lock. The change writes, and gives the cart as it is then.
 *
 * @param cartId public id, from `input.cartId`
 * @throws UserFaults CART_NOT_FOUND, CART_ALREADY_ORDERED
 */
export async function changeCart(
  context: Context,
  cartId: string,
  change: (given: CartChange) => Promise<ChangedCart>,
): Promise<WrittenCart> {
  const id = cartRowId(cartId);
  const { state, facts } = await context.db.transaction(platformScope, async (tx) => {
    await tx.sql.updateTable('cart').set({ updated_at: new Date() }).where('id', '=', id).execute();
    const before = await readCart(tx.sql, id);
    if (!before || before.orderedAt) return refuseCart(Boolean(before));
    const inCart = before.lines.map(({ variantId }) => variantId);
    return change({
      tx,
      state: before,
      variants: (more = []) => purchasableVariants(tx.sql, [...new Set([...inCart, ...more])]),
      facts: () => loadCartFacts(context, tx.sql, before),
    });
  });
  return writtenCart(context, state, facts ?? null);
}
