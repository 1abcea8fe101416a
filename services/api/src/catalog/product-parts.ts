import { json, type Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { newId } from '../platform/ids.js';
import { catalogFaults } from './catalog.errors.js';
import type { ProductDraft, VariantDraft } from './product-draft.js';

export interface WrittenVariant {
  variantId: string;
  sku: string | null;
  /** It was not there before. */
  created: boolean;
}

/** The category that a draft names, and what it refers to that is not there. */
export async function resolveReferences(
  tx: Transaction,
  draft: ProductDraft,
): Promise<{ categoryId: string | null; faults: UserFault[] }> {
  const faults: UserFault[] = [];
  const { categorySlug, images, variants } = draft;
  const category =
    categorySlug === null
      ? null
      : await tx.sql.selectFrom('category').select('id').where('slug', '=', categorySlug).executeTakeFirst();
  if (categorySlug !== null && !category) {
    faults.push(catalogFaults.fault('UNKNOWN_CATEGORY', { field: ['input', 'categorySlug'] }));
  }
  const variantImages = variants.flatMap(({ imageAssetId }) => (imageAssetId === null ? [] : [imageAssetId]));
  const assetIds = [...new Set([...images.map(({ assetId }) => assetId), ...variantImages])];
  if (assetIds.length > 0) {
    const assets = await tx.sql.selectFrom('media_asset').select('id').where('id', 'in', assetIds).execute();
    if (assets.length < assetIds.length) {
      faults.push(catalogFaults.fault('UNKNOWN_IMAGE', { field: ['input', 'images'] }));
    }
  }
  return { categoryId: category?.id ?? null, faults };
}

/** The columns of a product that a draft decides. */
export const productValues = (draft: ProductDraft, categoryId: string | null) => ({
  title: json(draft.title),
  description: json(draft.description),
  category_id: categoryId,
  motif_slug: draft.motifSlug,
  made_to_order_days: draft.madeToOrderDays,
  featured_rank: draft.featuredRank,
  price_min: draft.priceMin,
  price_max: draft.priceMax,
});

/** Writes options and pictures of a product, in place of those there are. */
export async function writeOptionsAndImages(
  tx: Transaction,
  productId: string,
  draft: ProductDraft,
): Promise<void> {
  if (draft.options.length > 0) {
    await tx.sql
      .insertInto('product_option')
      .values(
        draft.options.map((name, position) => ({
          id: newId(),
          product_id: productId,
          position,
          name: json(name),
        })),
      )
      .execute();
  }
  if (draft.images.length > 0) {
    await tx.sql
      .insertInto('product_image')
      .values(
        draft.images.map(({ assetId, altText }, position) => ({
          id: newId(),
          product_id: productId,
          asset_id: assetId,
          position,
          alt_text: json(altText),
        })),
      )
      .execute();
  }
}

export async function removeOptionsAndImages(tx: Transaction, productId: string): Promise<void> {
  await tx.sql.deleteFrom('product_option').where('product_id', '=', productId).execute();
  await tx.sql.deleteFrom('product_image').where('product_id', '=', productId).execute();
}

const variantValues = (variant: VariantDraft, position: number) => ({
  position,
  option_values: json(variant.optionValues),
  option_key: variant.optionKey,
  sku: variant.sku,
  price: variant.price,
  compare_at_price: variant.compareAtPrice,
  weight_grams: variant.weightGrams,
  image_asset_id: variant.imageAssetId,
  archived_at: null,
});

/** Adds variants to a product. `position` of each is its place in the draft. */
export async function insertVariants(
  tx: Transaction,
  { productId, sellerId }: { productId: string; sellerId: string },
  variants: readonly { variant: VariantDraft; position: number }[],
): Promise<WrittenVariant[]> {
  if (variants.length === 0) return [];
  const rows = variants.map(({ variant, position }) => ({
    id: newId(),
    product_id: productId,
    seller_id: sellerId,
    ...variantValues(variant, position),
  }));
  await tx.sql.insertInto('product_variant').values(rows).execute();
  return rows.map(({ id, sku }) => ({ variantId: id, sku, created: true }));
}

/**
 * Makes a product's variants those of the draft. A variant with the same options stays the same one, with its stock and
 * orders; one that is gone from the draft is archived, and comes back when the draft has it again.
 *
 * @returns the variants in the draft's order.
 */
export async function replaceVariants(
  tx: Transaction,
  product: { productId: string; sellerId: string },
  variants: readonly VariantDraft[],
): Promise<WrittenVariant[]> {
  const known = await tx.sql
    .selectFrom('product_variant')
    .select(['id', 'option_key'])
    .where('product_id', '=', product.productId)
    // Of several with one key the one sold now wins, else the one archived last.
    .orderBy('archived_at', (order) => order.asc().nullsLast())
    .forUpdate()
    .execute();
  const idByKey = new Map(known.map(({ id, option_key: key }) => [key, id]));
  await tx.sql
    .updateTable('product_variant')
    .set({ archived_at: new Date() })
    .where('product_id', '=', product.productId)
    .where('archived_at', 'is', null)
    .execute();
  const kept = variants.flatMap((variant, position) => {
    const id = idByKey.get(variant.optionKey);
    return id === undefined ? [] : [{ id, variant, position }];
  });
  for (const { id, variant, position } of kept) {
    await tx.sql
      .updateTable('product_variant')
      .set(variantValues(variant, position))
      .where('id', '=', id)
      .execute();
  }
  const added = variants.flatMap((variant, position) =>
    idByKey.has(variant.optionKey) ? [] : [{ variant, position }],
  );
  const written = await insertVariants(tx, product, added);
  const byPosition = new Map<number, WrittenVariant>([
    ...kept.map(
      ({ id, variant, position }) => [position, { variantId: id, sku: variant.sku, created: false }] as const,
    ),
    ...added.map(({ position }, index) => [position, written[index]] as const).filter(isWritten),
  ]);
  return variants.flatMap((_variant, position) => byPosition.get(position) ?? []);
}

const isWritten = (entry: readonly [number, WrittenVariant | undefined]): entry is [number, WrittenVariant] =>
  entry[1] !== undefined;
