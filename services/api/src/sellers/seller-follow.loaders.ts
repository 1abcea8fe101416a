import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { actorId } from '../platform/actor.js';

/** How many people follow a seller. */
export const followerCountLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await db.platform
      .selectFrom('seller_follow')
      .select((select) => ['seller_id', select.fn.countAll<bigint>().as('count')])
      .where('seller_id', 'in', sellerIds)
      .groupBy('seller_id')
      .execute();
    const counts = new Map(rows.map((row) => [row.seller_id, Number(row.count)]));
    return sellerIds.map((id) => counts.get(id) ?? 0);
  });

/** Whether the person who asks follows a seller; false for a guest. */
export const isFollowedLoader: LoaderFactory<string, boolean> = ({ db, actor }) =>
  new DataLoader(async (sellerIds) => {
    const userId = actorId(actor);
    if (userId === null) return sellerIds.map(() => false);
    const rows = await db.platform
      .selectFrom('seller_follow')
      .select('seller_id')
      .where('user_id', '=', userId)
      .where('seller_id', 'in', sellerIds)
      .execute();
    const followed = new Set(rows.map((row) => row.seller_id));
    return sellerIds.map((id) => followed.has(id));
  });
