import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';

/** Whether the person who asks wishes for a product; false for guests. */
export const wishedLoader: LoaderFactory<string, boolean> = ({ actor, db }) =>
  new DataLoader(async (productIds) => {
    if (actor.kind !== 'user') return productIds.map(() => false);
    const rows = await db.platform
      .selectFrom('wish')
      .select('product_id')
      .where('user_id', '=', actor.userId)
      .where('product_id', 'in', productIds)
      .execute();
    const wished = new Set(rows.map(({ product_id }) => product_id));
    return productIds.map((id) => wished.has(id));
  });
