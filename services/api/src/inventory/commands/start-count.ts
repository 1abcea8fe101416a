import { sql } from 'kysely';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { inventoryFaults } from '../inventory.errors.js';
import { requireOwnLocation } from '../location.queries.js';
import { requireLocation } from '../locations.js';
import { readCount, type CountRow } from '../stock-count.queries.js';

/**
 * Begins a stock-take of a location: writes down what should lie there now.
 *
 * @param locationId public id
 * @throws UserFaults LOCATION_NOT_FOUND (also for another seller's), LOCATION_CLOSED, COUNT_RUNNING
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function startCount(context: Context, locationId: string): Promise<CountRow> {
  const { sellerId } = await requireOwnLocation(context, locationId);
  const field = ['input', 'locationId'];
  const id = newId();
  await context.db.transaction(sellerScope(sellerId), async (tx) => {
    const place = await requireLocation(tx, sellerId, locationId, field);
    const made = await tx.sql
      .insertInto('stock_count')
      .values({
        id,
        seller_id: sellerId,
        location_id: place,
        status: 'OPEN',
        started_by: actorId(context.actor),
        ended_by: null,
        ended_at: null,
      })
      .onConflict((conflict) =>
        conflict.column('location_id').where('status', '=', sql.lit('OPEN')).doNothing(),
      )
      .returning('id')
      .executeTakeFirst();
    if (!made) return inventoryFaults.fail('COUNT_RUNNING', { field });
    await sql`
      INSERT INTO stock_count_line (count_id, variant_id, seller_id, expected)
      SELECT ${id}::uuid, variant_id, seller_id, on_hand FROM stock_level
      WHERE location_id = ${place}::uuid AND on_hand > 0`.execute(tx.sql);
  });
  return readCount(context, sellerId, id);
}
