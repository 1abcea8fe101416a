import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { json, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { catalogFaults } from '../catalog.errors.js';
import { productColumns, type ProductRow } from '../product-rows.js';
import type { ReviewNote } from '../product-transition.entity.js';
import { mayMoveProduct, type ProductMoveReason, type ProductStatus } from '../product.machine.js';

/**
 * A product as it is, held until the transaction ends.
 *
 * @throws UserFaults PRODUCT_NOT_FOUND, also for what the transaction's scope does not hold
 */
export async function lockProduct(
  tx: Transaction,
  { productId, sellerId }: { productId: string; sellerId?: string },
): Promise<ProductRow> {
  const row = await tx.sql
    .selectFrom('product')
    .select(productColumns)
    .where('id', '=', productId)
    .$if(sellerId !== undefined, (products) => products.where('seller_id', '=', sellerId ?? ''))
    .forUpdate()
    .executeTakeFirst();
  return row ?? catalogFaults.fail('PRODUCT_NOT_FOUND', { field: ['input', 'productId'] });
}

/**
 * Moves a product along an edge of the machine and records the move, in the transaction of its effect (O2). `set` is
 * what else changes with the move.
 *
 * @throws Error for a move that the machine does not have: callers ask the machine, or the product's status, before.
 */
export async function moveProduct(
  context: Context,
  tx: Transaction,
  product: Pick<ProductRow, 'id' | 'seller_id' | 'status'>,
  move: { to: ProductStatus; reason: ProductMoveReason; notes?: readonly ReviewNote[] },
  set: { submitted_at?: Date; published_at?: Date } = {},
): Promise<void> {
  const { to, reason, notes = [] } = move;
  if (!mayMoveProduct(product.status, to, reason)) {
    throw new Error(`product ${product.id} can't go from ${product.status} to ${to} for ${reason}`);
  }
  const { numUpdatedRows } = await tx.sql
    .updateTable('product')
    .set({ ...set, status: to, updated_at: new Date() })
    .where('id', '=', product.id)
    .where('status', '=', product.status)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`product ${product.id} is no longer ${product.status}`);
  await tx.sql
    .insertInto('product_transition')
    .values({
      id: newId(),
      product_id: product.id,
      seller_id: product.seller_id,
      from_status: product.status,
      to_status: to,
      reason,
      notes: json([...notes]),
      actor_id: actorId(context.actor),
    })
    .execute();
}
