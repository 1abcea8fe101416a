import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { inventoryFaults } from '../inventory.errors.js';
import { readLocation, requireOwnLocation, type LocationRow } from '../location.queries.js';

/**
 * Closes a location where nothing lies and nothing is held; what happened there stays on record. Closing it again is fine.
 *
 * @throws UserFaults LOCATION_NOT_FOUND (also for another seller's), LOCATION_IN_USE, WORKSHOP_STAYS
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function closeLocation(context: Context, publicId: string): Promise<LocationRow> {
  const { id, sellerId, kind } = await requireOwnLocation(context, publicId);
  const field = ['input', 'locationId'];
  if (kind === 'WORKSHOP') inventoryFaults.fail('WORKSHOP_STAYS', { field });
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    // Whoever brings something in holds the location's key; so after this lock nothing is on its way there.
    await tx.sql.selectFrom('stock_location').select('id').where('id', '=', id).forUpdate().execute();
    const there = await tx.sql
      .selectFrom('stock_level')
      .select([
        sql<number>`coalesce(sum(on_hand), 0)::integer`.as('onHand'),
        sql<number>`coalesce(sum(reserved), 0)::integer`.as('reserved'),
      ])
      .where('location_id', '=', id)
      .executeTakeFirstOrThrow();
    if (there.onHand > 0 || there.reserved > 0)
      inventoryFaults.fail('LOCATION_IN_USE', { field, params: there, data: { ...there } });
    await tx.sql.updateTable('stock_location').set({ active: false }).where('id', '=', id).execute();
  });
  return readLocation(context, sellerId, id);
}

/**
 * Opens a closed location again.
 *
 * @throws UserFaults LOCATION_NOT_FOUND (also for another seller's)
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function reopenLocation(context: Context, publicId: string): Promise<LocationRow> {
  const { id, sellerId } = await requireOwnLocation(context, publicId);
  await context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql.updateTable('stock_location').set({ active: true }).where('id', '=', id).execute(),
  );
  return readLocation(context, sellerId, id);
}
