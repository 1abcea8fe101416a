import { sql, type Kysely } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';

/** Who wants to show a picture: a seller, by row id, or the operator. */
export type PictureUser = { sellerId: string } | 'OFFICE';

/**
 * Which of some pictures somebody may show. A seller: those uploaded for it. The operator: those uploaded by the office, no
 * seller's and no buyer's. The platform itself (imports, seeds): all.
 *
 * @param ids row ids
 */
export async function usableAssets(
  { actor }: Context,
  db: Kysely<Tables>,
  ids: readonly string[],
  user: PictureUser,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const office = sql<boolean>`owner_seller_id IS NULL AND purpose <> 'REVIEW'`;
  const rows = await db
    .selectFrom('media_asset')
    .select('id')
    .where('id', 'in', ids)
    .$if(actor.kind !== 'system', (assets) =>
      assets.where(user === 'OFFICE' ? office : sql<boolean>`owner_seller_id = ${user.sellerId}::uuid`),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}
