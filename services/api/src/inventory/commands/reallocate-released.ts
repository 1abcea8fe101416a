import type { Transaction } from '../../platform/db/index.js';
import { changeLevels, lockLevels, mergeChanges } from '../stock-levels.js';

/**
 * Takes the stock of an order group again after it was released, because its payment came in late: straight to
 * ALLOCATED, everything or nothing, from the places it was held at before.
 *
 * @returns false, with nothing changed, when it is no longer all there (or there was nothing to take).
 */
export async function reallocateReleased(tx: Transaction, orderGroupId: string): Promise<boolean> {
  const released = await tx.sql
    .selectFrom('reservation')
    .select(['id', 'variant_id', 'location_id', 'quantity'])
    .where('order_group_id', '=', orderGroupId)
    .where('status', '=', 'RELEASED')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (released.length === 0) return false;
  const changes = mergeChanges(
    released.map((row) => ({
      variantId: row.variant_id,
      locationId: row.location_id,
      onHand: 0,
      reserved: row.quantity,
    })),
  );
  const levels = await lockLevels(
    tx,
    changes.map(({ variantId }) => variantId),
  );
  const enough = changes.every(({ variantId, locationId, reserved }) =>
    levels.some(
      (level) =>
        level.variant_id === variantId &&
        level.location_id === locationId &&
        level.on_hand - level.reserved >= reserved,
    ),
  );
  if (!enough) return false;
  const changed = await changeLevels(tx, changes);
  if (changed.length !== changes.length)
    throw new Error(`stock changed under its lock for order group ${orderGroupId}`);
  await tx.sql
    .updateTable('reservation')
    .set({ status: 'ALLOCATED' })
    .where(
      'id',
      'in',
      released.map(({ id }) => id),
    )
    .execute();
  return true;
}
