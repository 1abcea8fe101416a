import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { recentSubdistrict, type SubdistrictRow } from '../shipping/index.js';
import { priceCart, type CartView } from './cart.pricing.js';
import { lockPerson } from '../pricing/index.js';
import { loadCartPricing, personOf, readCartWithFacts } from './cart.queries.js';

/** A cart as checkout needs it: priced now, with the region its address names. */
export interface CheckoutCart extends CartView {
  /** The region of the address, to be copied into the order; null without an address. */
  subdistrict: SubdistrictRow | null;
}

/**
 * Takes a cart for the rest of the caller's transaction (platform scope): marks it as ordered, which locks it, and prices it from
 * what is true now. The first lock of checkout: cart, then order, payment, stock. A caller that throws leaves the cart as it was.
 *
 * @param cartId row id
 * @returns null for an unknown cart. Look at `orderedAt` first: it is set when the cart was an order group before. Then at the
 * blocking ones among `problems` (`blockingFaults` makes user errors of them).
 */
export async function takeCartForCheckout(
  context: Context,
  tx: Transaction,
  cartId: string,
): Promise<CheckoutCart | null> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('cart')
    .set({ ordered_at: new Date() })
    .where('id', '=', cartId)
    .where('ordered_at', 'is', null)
    .executeTakeFirstOrThrow();
  // The mark is this checkout's own; to whoever asks it is still an open cart.
  const read = await readCartWithFacts(context, tx.sql, cartId, { asOpen: numUpdatedRows > 0n });
  if (!read) return null;
  const { state, facts } = read;
  let { pricing } = facts;
  if (pricing.promotions.some(({ firstOrderOnly }) => firstOrderOnly) && !state.orderedAt) {
    // From many tabs at once only one order is the first: the others wait here, and then see it.
    await lockPerson(tx, personOf(context, state));
    pricing = await loadCartPricing(context, tx.sql, state, facts.variants);
  }
  const subdistrict = state.address ? await recentSubdistrict(context, state.address.subdistrictCode) : null;
  return { ...priceCart(state, { ...facts, pricing }), subdistrict };
}
