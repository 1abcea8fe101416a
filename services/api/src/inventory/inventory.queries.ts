import type { Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';

/** What can be bought of each variant now, over all its locations; a variant that never had stock is 0. */
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
    .execute();
  for (const level of levels) {
    available.set(level.variant_id, (available.get(level.variant_id) ?? 0) + level.on_hand - level.reserved);
  }
  return available;
}
