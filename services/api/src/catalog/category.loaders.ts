import DataLoader from 'dataloader';
import { keep } from '../platform/context.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { CategoryTree } from './category-tree.js';
import type { CategoryRow } from './product-rows.js';
import { publicProducts } from './product.visibility.js';

/** The whole tree. */
export const categoryTreeLoader: LoaderFactory<'tree', CategoryTree> = (context) =>
  new DataLoader(async (keys) => {
    const tree = await keep(context, 'category tree', async () => {
      const rows = await context.db.public
        .selectFrom('category')
        .selectAll()
        .where('archived_at', 'is', null)
        .execute();
      return new CategoryTree(rows);
    });
    return keys.map(() => tree);
  });

/** Categories by id, for who needs one and not the tree; a product's own is there before it is asked for. */
export const categoryLoader: LoaderFactory<string, CategoryRow | null> = ({ loader }) =>
  new DataLoader(async (ids) => {
    const tree = await loader(categoryTreeLoader).load('tree');
    return ids.map((id) => tree.byId(id));
  });

/** How many products the public may see right in each category, by category id; read once in a request. */
export const categoryCountsLoader: LoaderFactory<'counts', ReadonlyMap<string, number>> = ({ db }) =>
  new DataLoader(async (keys) => {
    const rows = await publicProducts(db.public)
      .select((select) => ['product.category_id', select.fn.countAll<bigint>().as('count')])
      .where('product.category_id', 'is not', null)
      .groupBy('product.category_id')
      .execute();
    const counts = new Map(rows.map((row) => [String(row.category_id), Number(row.count)]));
    return keys.map(() => counts);
  });
