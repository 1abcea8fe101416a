import DataLoader from 'dataloader';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { shownAssetColumns, type ShownAsset } from '../media/index.js';
import { rowOf, valuesOf, type Reviver, type Tables } from '../platform/db/index.js';
import { byId, type LoaderFactory } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import {
  productColumns,
  productTextColumns,
  type ProductImageRow,
  type ProductOptionRow,
  type ProductTexts,
  type ProductVariantRow,
  type ShownProduct,
} from './product-rows.js';
import { publicProducts, publicVariants } from './product.visibility.js';

const byProduct = <Row extends { product_id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[][] => {
  const found = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.product_id)?.push(row);
  return ids.map((id) => found.get(id) ?? []);
};

/** What an expression on the row `product` gives, by the id of each product that the connection may see. */
export async function readOfProducts<Value>(
  db: Kysely<Tables>,
  productIds: readonly string[],
  value: RawBuilder<Value>,
): Promise<Map<string, Value>> {
  const { rows } = await sql<{ id: string; value: Value }>`
    SELECT product.id, ${value} AS value FROM product WHERE product.id = ANY (${[...productIds]}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row.value]));
}

/** For a row `product`: of the cheapest variant, the first in the seller's order. */
export const usualPrice = sql<bigint | null>`(SELECT variant.compare_at_price FROM product_variant variant
  WHERE variant.product_id = product.id AND variant.archived_at IS NULL AND variant.price = product.price_min
  ORDER BY variant.position, variant.id LIMIT 1)`;

/** Products by id that the public may see. */
export const publicProductLoader: LoaderFactory<string, ShownProduct | null> = ({ db }) =>
  new DataLoader(async (ids) =>
    byId(
      await publicProducts(db.public).select(productColumns).where('product.id', 'in', ids).execute(),
      ids,
    ),
  );

/** The long texts of products, for rows that came without. */
export const textsOfProductLoader: LoaderFactory<string, ProductTexts> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('product')
      .select(['id', ...productTextColumns])
      .where('id', 'in', ids)
      .execute();
    return byId(rows, ids).map((row) => row ?? new Error('the product is gone'));
  });

/** Variants by id that the public may see: sold now, of a product the public may see. */
export const publicVariantLoader: LoaderFactory<string, ProductVariantRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await publicVariants(db.public).where('product_variant.id', 'in', ids).execute();
    return byId(rows, ids);
  });

/** Products by id, in any status: for what already refers to one, such as a cart line or an order. */
export const productLoader: LoaderFactory<string, ShownProduct | null> = ({ db }) =>
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

/** The usual price of a product's cheapest variant, when it is a lower one now. */
export const usualPriceOfProductLoader: LoaderFactory<string, bigint | null> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const found = await readOfProducts(db.public, productIds, usualPrice);
    return productIds.map((id) => found.get(id) ?? null);
  });

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

/** A picture as a product shows it. */
export interface ProductPicture {
  alt_text: LocalizedText | null;
  asset: ShownAsset;
}

/** A picture as its statement gives it, see `toPicture`. */
export type PictureValues = [altText: LocalizedText | null, asset: unknown[]];

// Not a join: of a few assets the planner would read all, for each product anew.
const pictureValues = sql`json_build_array(image.alt_text, (
  SELECT ${valuesOf('asset', shownAssetColumns)} FROM media_asset asset WHERE asset.id = image.asset_id))`;

/** For a row `product`: its pictures, the main one first, as a JSON array. */
export const picturesOf = sql<PictureValues[]>`(
  SELECT coalesce(json_agg(${pictureValues} ORDER BY image.position), '[]')
  FROM product_image image WHERE image.product_id = product.id)`;

/** For a row `product`: its main picture; null without one. */
export const mainPictureOf = sql<PictureValues | null>`(
  SELECT ${pictureValues} FROM product_image image
  WHERE image.product_id = product.id ORDER BY image.position LIMIT 1)`;

export const toPicture = ([altText, asset]: PictureValues, revive: Reviver): ProductPicture => ({
  alt_text: altText,
  asset: revive(rowOf<ShownAsset>(shownAssetColumns, asset)),
});

/** A product's pictures as they are shown, the main one first. */
export const picturesOfProductLoader: LoaderFactory<string, ProductPicture[]> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const found = await readOfProducts(db.public, productIds, picturesOf);
    const revive = await db.jsonRows.reviverOf('media_asset');
    return productIds.map((id) => (found.get(id) ?? []).map((picture) => toPicture(picture, revive)));
  });

/** The main picture of a product as it is shown. */
export const mainPictureOfProductLoader: LoaderFactory<string, ProductPicture | null> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const found = await readOfProducts(db.public, productIds, mainPictureOf);
    const revive = await db.jsonRows.reviverOf('media_asset');
    return productIds.map((id) => {
      const picture = found.get(id) ?? null;
      return picture && toPicture(picture, revive);
    });
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
