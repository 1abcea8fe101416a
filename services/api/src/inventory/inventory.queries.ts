import { sql, type Kysely, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables } from '../platform/db/index.js';
import type { LevelRow } from './level.type.js';

/** What can be bought of each variant now, over all the locations that sell online; a variant that never had stock is 0. */
export async function availableQuantities(
  db: Kysely<Tables>,
  variantIds: readonly string[],
): Promise<Map<string, number>> {
  const available = new Map(variantIds.map((variantId) => [variantId, 0]));
  if (variantIds.length === 0) return available;
  const levels = await db
    .selectFrom('stock_level')
    .select(['variant_id', 'on_hand', 'reserved'])
    .where('variant_id', 'in', variantIds)
    .where('sells_online', '=', true)
    .execute();
  for (const level of levels) {
    available.set(level.variant_id, (available.get(level.variant_id) ?? 0) + level.on_hand - level.reserved);
  }
  return available;
}

/** Those of the products that have a variant which can be bought now. */
export async function productsInStock(
  db: Kysely<Tables>,
  productIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('product_variant as variant')
    .innerJoin('stock_level as level', 'level.variant_id', 'variant.id')
    .select('variant.product_id')
    .distinct()
    .where('variant.product_id', 'in', productIds)
    .where('variant.archived_at', 'is', null)
    .where('level.sells_online', '=', true)
    .whereRef('level.on_hand', '>', 'level.reserved')
    .execute();
  return new Set(rows.map((row) => row.product_id));
}

export type MovementRow = Pick<
  Selectable<Tables['stock_movement']>,
  'variant_id' | 'delta' | 'kind' | 'reason' | 'created_at'
>;

/** The newest movements of each of some variants of a seller, read as that seller. */
export function latestMovements(
  context: Context,
  sellerId: string,
  variantIds: readonly string[],
  first: number,
): Promise<MovementRow[]> {
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<MovementRow>`
      SELECT movement.variant_id, movement.delta, movement.kind, movement.reason, movement.created_at
      FROM unnest(${[...variantIds]}::uuid[]) AS wanted (variant_id)
      CROSS JOIN LATERAL (
        SELECT * FROM stock_movement movement
        WHERE movement.variant_id = wanted.variant_id ORDER BY movement.id DESC LIMIT ${first}
      ) movement`.execute(tx.sql);
    return rows;
  });
}

/** What lies where of some variants of a seller, in the order online orders take it, read as that seller. */
export function levelsOf(
  context: Context,
  sellerId: string,
  variantIds: readonly string[],
): Promise<LevelRow[]> {
  return context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .selectFrom('stock_level as level')
      .innerJoin('stock_location as location', 'location.id', 'level.location_id')
      .select([
        'level.variant_id',
        'level.location_id',
        'location.name as location_name',
        'location.kind as location_kind',
        'level.sells_online',
        'level.on_hand',
        'level.reserved',
      ])
      .where('level.variant_id', 'in', variantIds)
      .where('location.active', '=', true)
      .orderBy('level.priority')
      .orderBy('level.location_id')
      .execute(),
  );
}
