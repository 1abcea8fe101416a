import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';

/**
 * Takes everything out of a cart, under its lock.
 *
 * @param cartId row id
 * @param also in the same transaction
 * @returns false, with nothing changed, when the cart has become an order.
 */
export function emptyCart(
  { db }: Context,
  cartId: string,
  also: (tx: Transaction) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  return db.transaction(platformScope, async (tx) => {
    const cart = await tx.sql
      .selectFrom('cart')
      .select('ordered_at')
      .where('id', '=', cartId)
      .forUpdate()
      .executeTakeFirst();
    if (!cart || cart.ordered_at !== null) return false;
    await tx.sql.deleteFrom('cart_line').where('cart_id', '=', cartId).execute();
    await also(tx);
    return true;
  });
}
