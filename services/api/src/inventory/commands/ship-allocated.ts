import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { changeLevels, mergeChanges } from '../stock-levels.js';

/**
 * Books an order's allocated stock as gone: on hand and reserved go down together, with one SHIPPED movement a lot.
 * Works in the seller's own scope as well as the platform's.
 *
 * @returns how many lots were shipped; repeating it ships nothing.
 */
export async function shipAllocated(
  tx: Transaction,
  orderId: string,
  actorId: string | null = null,
): Promise<number> {
  const lots = await tx.sql
    .updateTable('reservation')
    .set({ status: 'SHIPPED' })
    .where('order_id', '=', orderId)
    .where('status', '=', 'ALLOCATED')
    .returning(['variant_id', 'location_id', 'seller_id', 'quantity'])
    .execute();
  if (lots.length === 0) return 0;
  const changes = mergeChanges(
    lots.map((lot) => ({
      variantId: lot.variant_id,
      locationId: lot.location_id,
      onHand: -lot.quantity,
      reserved: -lot.quantity,
    })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length !== changes.length)
    throw new Error(`less is on hand than was allocated to order ${orderId}`);
  await tx.sql
    .insertInto('stock_movement')
    .values(
      lots.map((lot) => ({
        id: newId(),
        variant_id: lot.variant_id,
        location_id: lot.location_id,
        seller_id: lot.seller_id,
        delta: -lot.quantity,
        kind: 'SHIPPED' as const,
        reason: 'order',
        actor_id: actorId,
        order_id: orderId,
        idempotency_key: null,
      })),
    )
    .execute();
  return lots.length;
}
