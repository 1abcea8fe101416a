import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import type { PromotionRow } from './commands/create-promotion.js';
import { exampleProducts, type ExampleProduct } from './example-products.queries.js';

/** The product that a promotion is shown on; null when it is on nothing that is in the shop. */
export const exampleProductLoader: LoaderFactory<PromotionRow, ExampleProduct | null> = ({ db }) =>
  new DataLoader(async (rows) => {
    const found = await exampleProducts(
      db.platform,
      rows.map((row) => ({
        key: row.id,
        sellerId: row.seller_id,
        sellerIds: row.seller_ids,
        categoryIds: row.category_ids,
        motifIds: row.motif_ids,
      })),
    );
    return rows.map(({ id }) => found.get(id) ?? null);
  });

export interface ConditionRow {
  id: string;
  slug: string;
  name: LocalizedText | string;
}

/** Categories, motifs or sellers that promotions name; one that is gone is left out. */
const conditionLoader =
  (table: 'category' | 'motif' | 'seller'): LoaderFactory<string, ConditionRow | null> =>
  ({ db }) =>
    new DataLoader(async (ids) => {
      const rows = await db.platform
        .selectFrom(table)
        .select(['id', 'slug', 'name'])
        .where('id', 'in', ids)
        .execute();
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    });

export const categoryConditionLoader = conditionLoader('category');
export const motifConditionLoader = conditionLoader('motif');
export const sellerConditionLoader = conditionLoader('seller');
