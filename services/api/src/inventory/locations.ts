import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import { fromPublicId } from '../platform/ids.js';
import { inventoryFaults } from './inventory.errors.js';

/**
 * An active location of a seller, by public id, held so that it is not closed while something comes in there.
 *
 * @returns its row id.
 * @throws UserFaults LOCATION_NOT_FOUND (also for another seller's), LOCATION_CLOSED
 */
export async function requireLocation(
  tx: Transaction,
  sellerId: string,
  publicId: string,
  field: string[],
): Promise<string> {
  const id = fromPublicId('stockLocation', publicId);
  const found =
    id &&
    (await tx.sql
      .selectFrom('stock_location')
      .select(['id', 'active'])
      .where('id', '=', id)
      .where('seller_id', '=', sellerId)
      .forKeyShare()
      .executeTakeFirst());
  if (!found) return inventoryFaults.fail('LOCATION_NOT_FOUND', { field });
  if (!found.active) return inventoryFaults.fail('LOCATION_CLOSED', { field });
  return found.id;
}

/** Makes the levels of variants at locations that have none yet, in the order of their ids, with what the location says. */
export async function ensureLevels(
  tx: Transaction,
  places: readonly { variantId: string; locationId: string }[],
): Promise<void> {
  if (places.length === 0) return;
  await sql`
    INSERT INTO stock_level (variant_id, location_id, seller_id, sells_online, priority)
    SELECT place.variant_id, location.id, location.seller_id, location.sells_online, location.priority
    FROM unnest(${places.map(({ variantId }) => variantId)}::uuid[], ${places.map(({ locationId }) => locationId)}::uuid[])
      AS place (variant_id, location_id)
    JOIN stock_location location ON location.id = place.location_id
    ORDER BY place.variant_id, location.id
    FOR KEY SHARE OF location
    ON CONFLICT (variant_id, location_id) DO NOTHING`.execute(tx.sql);
}
