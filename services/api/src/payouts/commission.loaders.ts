import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';

/** The programmes that sellers take part in. */
export const programmesLoader: LoaderFactory<string, string[]> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await db.platform
      .selectFrom('seller_programme')
      .selectAll()
      .where('seller_id', 'in', [...sellerIds])
      .orderBy('label')
      .execute();
    return sellerIds.map((id) => rows.flatMap((row) => (row.seller_id === id ? row.label : [])));
  });
