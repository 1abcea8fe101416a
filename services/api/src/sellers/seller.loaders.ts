import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { SellerRow } from './seller.queries.js';

/** Sellers by id, in any status: an order or a cart line still names a seller that has left the shop. */
export const sellerLoader: LoaderFactory<string, SellerRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public.selectFrom('seller').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
