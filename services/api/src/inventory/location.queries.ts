import { sql, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables } from '../platform/db/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { inventoryFaults } from './inventory.errors.js';
import type { StockLocationKind } from './stock-location.entity.js';
import { workshopLocations } from './workshop-locations.js';

/** A location with what lies there. */
export type LocationRow = Selectable<Tables['stock_location']> & {
  /** The subdistrict's name. */
  region: string | null;
  on_hand: number;
  reserved: number;
};

const read = (context: Context, sellerId: string, id: string | null): Promise<LocationRow[]> =>
  context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<LocationRow>`
      SELECT location.*, region.name AS region, coalesce(level.on_hand, 0)::integer AS on_hand,
        coalesce(level.reserved, 0)::integer AS reserved
      FROM stock_location location
      LEFT JOIN subdistrict region ON region.code = location.subdistrict_code
      LEFT JOIN LATERAL (
        SELECT sum(on_hand) AS on_hand, sum(reserved) AS reserved FROM stock_level WHERE location_id = location.id
      ) level ON true
      WHERE location.seller_id = ${sellerId}::uuid AND (${id}::uuid IS NULL OR location.id = ${id}::uuid)
      ORDER BY location.active DESC, location.priority, location.id`.execute(tx.sql);
    return rows;
  });

/** A seller's locations, open ones first, in the order online orders take from them. The workshop is always there. */
export async function locationsOf(context: Context, sellerId: string): Promise<LocationRow[]> {
  const rows = await read(context, sellerId, null);
  if (rows.some(({ kind }) => kind === 'WORKSHOP')) return rows;
  await context.db.transaction(sellerScope(sellerId), (tx) => workshopLocations(tx, [sellerId]));
  return read(context, sellerId, null);
}

/** One that is there. */
export async function readLocation(context: Context, sellerId: string, id: string): Promise<LocationRow> {
  const [row] = await read(context, sellerId, id);
  if (!row) throw new Error(`location ${id} is not there`);
  return row;
}

/**
 * A location by public id, for a member of its seller who may change stock.
 *
 * @throws UserFaults LOCATION_NOT_FOUND, also for another seller's
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function requireOwnLocation(
  context: Context,
  publicId: string,
  field = ['input', 'locationId'],
): Promise<{ id: string; sellerId: string; kind: StockLocationKind }> {
  const id = fromPublicId('stockLocation', publicId);
  const found =
    id === null
      ? undefined
      : await context.db.platform
          .selectFrom('stock_location')
          .select(['id', 'seller_id', 'kind'])
          .where('id', '=', id)
          .executeTakeFirst();
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, found?.seller_id ?? '', 'stock:adjust');
  if (!found || !membership) return inventoryFaults.fail('LOCATION_NOT_FOUND', { field });
  return { id: found.id, sellerId: found.seller_id, kind: found.kind };
}
