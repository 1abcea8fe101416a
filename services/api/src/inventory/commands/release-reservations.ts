import type { Transaction } from '../../platform/db/index.js';
import { changeLevels, mergeChanges } from '../stock-levels.js';

/**
 * Puts back what is held for an order group whose payment ended without money. What is paid (ALLOCATED) stays.
 *
 * @returns how many reservations were released; repeating it releases nothing.
 */
export async function releaseReservations(tx: Transaction, orderGroupId: string): Promise<number> {
  const released = await tx.sql
    .updateTable('reservation')
    .set({ status: 'RELEASED' })
    .where('order_group_id', '=', orderGroupId)
    .where('status', '=', 'LIVE')
    .returning(['variant_id', 'location_id', 'quantity'])
    .execute();
  const changes = mergeChanges(
    released.map((row) => ({
      variantId: row.variant_id,
      locationId: row.location_id,
      onHand: 0,
      reserved: -row.quantity,
    })),
  );
  const changed = await changeLevels(tx, changes);
  if (changed.length !== changes.length)
    throw new Error(`less is reserved than was held for order group ${orderGroupId}`);
  return released.length;
}
