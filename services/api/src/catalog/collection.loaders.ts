import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { productColumns, type CollectionRow, type ProductRow } from './product-rows.js';

/** Collections by slug that the public may see; read once in a request. */
export const publicCollectionLoader: LoaderFactory<string, CollectionRow | null> = ({ db }) =>
  new DataLoader(async (slugs) => {
    const readable = slugs.filter((slug) => !slug.includes('\u0000'));
    const rows =
      readable.length === 0
        ? []
        : await db.public
            .selectFrom('collection')
            .selectAll()
            .where('slug', 'in', readable)
            .where('published_at', 'is not', null)
            .execute();
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((slug) => bySlug.get(slug) ?? null);
  });

/** The products that the operator picked for collections, in any status, in order; by the collection's row id. */
export const pickedProductsLoader: LoaderFactory<string, ProductRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('collection_product')
      .innerJoin('product', 'product.id', 'collection_product.product_id')
      .select(productColumns)
      .select('collection_product.collection_id')
      .where('collection_product.collection_id', 'in', ids)
      .orderBy('collection_product.position')
      .orderBy('product.id')
      .execute();
    return ids.map((id) => rows.filter((row) => row.collection_id === id));
  });
