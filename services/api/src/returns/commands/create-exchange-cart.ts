import { createCart, findCart, type CartView } from '../../carts/index.js';
import type { Context } from '../../platform/context.js';
import { toPublicId } from '../../platform/ids.js';
import { returnFaults } from '../return.errors.js';
import type { ReturnRecord } from '../return.queries.js';

/**
 * A cart with what a shopper wants in the place of what came back, once its money is on its way. The same cart again until it
 * was ordered; the return puts down the first.
 *
 * @throws UserFaults NO_EXCHANGE, PRODUCT_UNAVAILABLE, INSUFFICIENT_STOCK and the other faults of filling a cart
 */
export async function createExchangeCart(context: Context, { row, lines }: ReturnRecord): Promise<CartView> {
  if (row.resolution !== 'EXCHANGE' || (row.status !== 'RECEIVED' && row.status !== 'REFUNDED'))
    returnFaults.fail('NO_EXCHANGE', { field: ['input', 'returnId'] });
  const known = row.exchange_cart_id === null ? null : await findCart(context, row.exchange_cart_id);
  if (known?.orderedAt === null) return known;
  const cart = await createCart(
    context,
    lines.flatMap(({ wanted_variant_id: id, quantity, condition }) =>
      id === null || condition === 'NOT_RECEIVED' ? [] : [{ variantId: toPublicId('variant', id), quantity }],
    ),
  );
  await context.db.platform
    .updateTable('return_request')
    .set({ exchange_cart_id: cart.id })
    .where('id', '=', row.id)
    .where('exchange_cart_id', 'is', null)
    .execute();
  return cart.view();
}
