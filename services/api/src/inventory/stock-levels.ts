import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';

/** The most of one variant that a location can hold; the table's own check says the same. */
export const maxOnHand = 1_000_000;

export interface ChangedLevel {
  variant_id: string;
  location_id: string;
  on_hand: number;
  reserved: number;
}

export interface LockedLevel extends ChangedLevel {
  priority: number;
}

/**
 * Locks the levels that online orders are taken from of some variants, always in the order of their ids, so that two carts that hold the same things in
 * another order wait for each other instead of deadlocking. The values are those after the wait.
 */
export function lockOnlineLevels(tx: Transaction, variantIds: readonly string[]): Promise<LockedLevel[]> {
  return (
    tx.sql
      .selectFrom('stock_level')
      .select(['variant_id', 'location_id', 'on_hand', 'reserved', 'priority'])
      .where('variant_id', 'in', variantIds)
      .where('sells_online', '=', true)
      .orderBy('variant_id')
      .orderBy('location_id')
      // Not FOR UPDATE: who has written a movement or a reservation of a level holds its key, and would wait in a circle.
      .forNoKeyUpdate()
      .execute()
  );
}

export interface LevelChange {
  variantId: string;
  locationId: string;
  onHand: number;
  reserved: number;
}

/** Adds up the changes of each (variant, location), so that an UPDATE meets each row once. */
export function mergeChanges(changes: readonly LevelChange[]): LevelChange[] {
  const merged = new Map<string, LevelChange>();
  for (const change of changes) {
    const key = `${change.variantId}/${change.locationId}`;
    const known = merged.get(key);
    merged.set(key, {
      ...change,
      onHand: change.onHand + (known?.onHand ?? 0),
      reserved: change.reserved + (known?.reserved ?? 0),
    });
  }
  return [...merged.values()];
}

/**
 * Adds to levels, in one statement that locks them in the order of their ids and changes only those whose bounds
 * (`0 <= reserved <= on_hand <= 1,000,000`) hold afterwards.
 *
 * @returns the levels that were changed, with their new values; a level that is missing there did not allow it.
 */
export async function changeLevels(
  tx: Transaction,
  changes: readonly LevelChange[],
): Promise<ChangedLevel[]> {
  if (changes.length === 0) return [];
  const rows = mergeChanges(changes).map(
    ({ variantId, locationId, onHand, reserved }) =>
      sql`(${variantId}::uuid, ${locationId}::uuid, ${onHand}::integer, ${reserved}::integer)`,
  );
  const { rows: changed } = await sql<ChangedLevel>`
    WITH change (variant_id, location_id, on_hand, reserved) AS (VALUES ${sql.join(rows)}),
    locked AS MATERIALIZED (
      SELECT level.variant_id, level.location_id, change.on_hand, change.reserved
      FROM stock_level level JOIN change USING (variant_id, location_id)
      ORDER BY level.variant_id, level.location_id
      FOR NO KEY UPDATE OF level
    )
    UPDATE stock_level level
    SET on_hand = level.on_hand + locked.on_hand, reserved = level.reserved + locked.reserved
    FROM locked
    WHERE level.variant_id = locked.variant_id AND level.location_id = locked.location_id
      AND level.reserved + locked.reserved BETWEEN 0 AND level.on_hand + locked.on_hand
      AND level.on_hand + locked.on_hand <= ${maxOnHand}
    RETURNING level.variant_id, level.location_id, level.on_hand, level.reserved`.execute(tx.sql);
  return changed;
}
