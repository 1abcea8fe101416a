import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';

/** Every seller's first location, made when its first stock comes in. @returns location ids by seller id. */
export async function workshopLocations(
  tx: Transaction,
  sellerIds: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(sellerIds)].sort();
  if (wanted.length === 0) return new Map();
  const known = await readWorkshops(tx, wanted);
  const missing = wanted.filter((sellerId) => !known.has(sellerId));
  if (missing.length === 0) return known;
  await tx.sql
    .insertInto('stock_location')
    .values(
      missing.map((sellerId) => ({
        id: newId(),
        seller_id: sellerId,
        kind: 'WORKSHOP' as const,
        name: 'Workshop',
        active: true,
        sells_online: true,
        priority: 0,
      })),
    )
    // As a literal, by which PostgreSQL finds the partial index in a plan it keeps too.
    .onConflict((conflict) =>
      conflict.column('seller_id').where('kind', '=', sql.lit('WORKSHOP')).doNothing(),
    )
    .execute();
  // Read again instead of returned: another transaction may have been first.
  return readWorkshops(tx, wanted);
}

async function readWorkshops(tx: Transaction, sellerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql
    .selectFrom('stock_location')
    .select(['id', 'seller_id'])
    .where('kind', '=', 'WORKSHOP')
    .where('seller_id', 'in', sellerIds)
    .execute();
  return new Map(rows.map((row) => [row.seller_id, row.id]));
}
