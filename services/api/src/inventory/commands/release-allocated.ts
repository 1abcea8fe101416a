import type { Transaction } from '../../platform/db/index.js';
import { changeLevels, mergeChanges } from '../stock-levels.js';

/**
 * Puts back what is allocated to one order that was paid and will not be sent: it is on the shelf again, for anybody.
 *
 * @returns how many lots were released; repeating it releases nothing.
 */
export async function releaseAllocated(tx: Transaction, orderId: string): Promise<number> {
  const lots = await tx.sql
    .updateTable('reservation')
    .set({ status: 'RELEASED' })
    .where('order_id', '=', orderId)
    .where('status', '=', 'ALLOCATED')
    .returning(['variant_id', 'location_id', 'quantity'])
    .execute();
  const changes = mergeChanges(
    lots.map((lot) => ({
      variantId: lot.variant_id,
      locationId: lot.location_id,
      onHand: 0,
      reserved: -lot.quantity,
    })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length !== changes.length)
    throw new Error(`less is reserved than was allocated to order ${orderId}`);
  return lots.length;
}
