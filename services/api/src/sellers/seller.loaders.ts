import DataLoader from 'dataloader';
import { byId, type GraphQLContext, type LoaderFactory } from '../platform/graphql/index.js';
import {
  sellerTextColumns,
  shownSellerColumns,
  type SellerRow,
  type SellerTexts,
  type ShownSeller,
} from './seller.queries.js';

/** Sellers by id, in any status, with all that the operator sees of them. */
export const sellerLoader: LoaderFactory<string, SellerRow | null> = ({ db }) =>
  new DataLoader(async (ids) =>
    byId(await db.public.selectFrom('seller').selectAll().where('id', 'in', ids).execute(), ids),
  );

/**
 * Sellers by id as shoppers see them, in any status: an order or a cart line still names a seller that has left the shop.
 * Rows that a product brought along may lack the long texts.
 */
export const shownSellerLoader: LoaderFactory<string, ShownSeller | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('seller')
      .select([...shownSellerColumns, ...sellerTextColumns])
      .where('id', 'in', ids)
      .execute();
    return byId(rows, ids);
  });

const textsOfSellerLoader: LoaderFactory<string, SellerTexts> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('seller')
      .select(['id', ...sellerTextColumns])
      .where('id', 'in', ids)
      .execute();
    return byId(rows, ids).map((row) => row ?? new Error('the seller is gone'));
  });

/** A seller's long texts, for a row that may have come without them. */
export async function textsOfSeller(context: GraphQLContext, row: ShownSeller): Promise<SellerTexts> {
  const { id, story, opening_hours } = row;
  if (story && opening_hours) return { story, opening_hours };
  return context.loader(textsOfSellerLoader).load(id);
}
