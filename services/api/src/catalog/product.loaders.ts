import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import {
  productColumns,
  type ProductImageRow,
  type ProductOptionRow,
  type ProductRow,
  type ProductVariantRow,
} from './product-rows.js';
import { publicProducts, publicVariants } from './product.visibility.js';

const byId = <Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): (Row | null)[] => {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
};

const byProduct = <Row extends { product_id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[][] => {
  const found = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.product_id)?.push(row);
  return ids.map((id) => found.get(id) ?? []);
};

/** Products by id that the public may see. */
export const publicProductLoader: LoaderFactory<string, ProductRow | null> = ({ db }) =>
  new DataLoader(async (ids) =>
    byId(
      await publicProducts(db.public).select(productColumns).where('product.id', 'in', ids).execute(),
      ids,
    ),
  );

/** Variants by id that the public may see: sold now, of a product the public may see. */
export const publicVariantLoader: LoaderFactory<string, ProductVariantRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await publicVariants(db.public).where('product_variant.id', 'in', ids).execute();
    return byId(rows, ids);
  });

/** Products by id, in any status: for what already refers to one, such as a cart line or an order. */
export const productLoader: LoaderFactory<string, ProductRow | null> = ({ db }) =>
  new DataLoader(async (ids) =>
    byId(
      await db.platform.selectFrom('product').select(productColumns).where('product.id', 'in', ids).execute(),
      ids,
    ),
  );

/** Variants by id, archived ones too: for what already refers to one, such as a cart line or an order. */
export const variantLoader: LoaderFactory<string, ProductVariantRow | null> = ({ db }) =>
  new DataLoader(async (ids) =>
    byId(await db.platform.selectFrom('product_variant').selectAll().where('id', 'in', ids).execute(), ids),
  );

/** The variants of a product that are sold now, in the seller's order. */
export const variantsOfProductLoader: LoaderFactory<string, ProductVariantRow[]> = ({ db }) =>
  new DataLoader(async (ids) => byProduct(await variantsOf(db.platform, ids), ids));

const variantsOf = (db: Kysely<Tables>, productIds: readonly string[]) =>
  db
    .selectFrom('product_variant')
    .selectAll()
    .where('archived_at', 'is', null)
    .where('product_id', 'in', productIds)
    .orderBy('position')
    .orderBy('id')
    .execute();

/** What a product's variants differ in, in order. */
export const optionsOfProductLoader: LoaderFactory<string, ProductOptionRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('product_option')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute();
    return byProduct(rows, ids);
  });

/** A product's pictures, the main one first. */
export const imagesOfProductLoader: LoaderFactory<string, ProductImageRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('product_image')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute();
    return byProduct(rows, ids);
  });
