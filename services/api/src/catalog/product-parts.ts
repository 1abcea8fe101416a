import { sql } from 'kysely';
import { usableAssets } from '../media/index.js';
import type { Context } from '../platform/context.js';
import { json, type Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { newId } from '../platform/ids.js';
import { catalogFaults } from './catalog.errors.js';
import { attributeFaults, type CategoryAttributeRule } from './attribute-draft.js';
import { rulesOfCategory } from './category-rules.js';
import type { ProductDraft } from './product-draft.js';
import type { VariantDraft } from './variant-draft.js';
import { resolveMotifClaims, type ResolvedMotifClaim } from './motif-claim.write.js';

export interface WrittenVariant {
  variantId: string;
  sku: string | null;
  /** It was not there before. */
  created: boolean;
}

/** What a draft refers to, as far as it is there. */
export interface References {
  categoryId: string | null;
  /** The attributes that its category knows; not read for a draft that gives none. */
  rules: CategoryAttributeRule[];
  /** Null keeps the claims there are. */
  motifs: ResolvedMotifClaim[] | null;
  faults: UserFault[];
}

/** Pictures that a seller's products show already; some may be the platform's, from an import. */
async function shownBySeller(tx: Transaction, sellerId: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT image.asset_id AS id FROM product_image image JOIN product ON product.id = image.product_id
    WHERE product.seller_id = ${sellerId} AND image.asset_id = ANY (${ids}::uuid[])
    UNION SELECT image_asset_id FROM product_variant
    WHERE seller_id = ${sellerId} AND image_asset_id = ANY (${ids}::uuid[])`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

/** The pictures of a draft that are not there or are somebody else's, which are not told apart. */
async function pictureFaults(
  context: Context,
  tx: Transaction,
  sellerId: string,
  { images, variants }: ProductDraft,
): Promise<UserFault[]> {
  const named = [
    ...images.map(({ assetId }, index) => ({ id: assetId, field: ['images', String(index), 'imageId'] })),
    ...variants.map(({ imageAssetId }, index) => ({
      id: imageAssetId,
      field: ['variants', String(index), 'imageId'],
    })),
  ].flatMap(({ id, field }) => (id === null ? [] : [{ id, field }]));
  const ids = [...new Set(named.map(({ id }) => id))];
  const usable = await usableAssets(context, tx.sql, ids, { sellerId });
  const others = ids.filter((id) => !usable.has(id));
  if (others.length > 0) for (const id of await shownBySeller(tx, sellerId, others)) usable.add(id);
  return named.flatMap(({ id, field }) =>
    usable.has(id) ? [] : catalogFaults.fault('UNKNOWN_IMAGE', { field: ['input', ...field] }),
  );
}

/** The category and the motifs that a draft names, and what it refers to that is not there or not the seller's. */
export async function resolveReferences(
  context: Context,
  tx: Transaction,
  sellerId: string,
  draft: ProductDraft,
): Promise<References> {
  const faults: UserFault[] = [];
  const { categorySlug } = draft;
  const category =
    categorySlug === null
      ? null
      : await tx.sql
          .selectFrom('category')
          .select('id')
          .where('slug', '=', categorySlug)
          .where('archived_at', 'is', null)
          .executeTakeFirst();
  if (categorySlug !== null && !category) {
    faults.push(catalogFaults.fault('UNKNOWN_CATEGORY', { field: ['input', 'categorySlug'] }));
  }
  faults.push(...(await pictureFaults(context, tx, sellerId, draft)));
  const motifs = draft.motifs && (await resolveMotifClaims(tx, draft.motifs));
  const categoryId = category?.id ?? null;
  const rules = draft.attributes.length > 0 ? await rulesOfCategory(tx.sql, categoryId) : [];
  return {
    categoryId,
    rules,
    motifs: motifs?.claims ?? null,
    faults: [...faults, ...attributeFaults(draft.attributes, rules), ...(motifs?.faults ?? [])],
  };
}

/** The columns of a product that a draft decides. */
export const productValues = (draft: ProductDraft, categoryId: string | null) => ({
  title: json(draft.title),
  subtitle: json(draft.subtitle),
  description: json(draft.description),
  seo_title: json(draft.seoTitle),
  seo_description: json(draft.seoDescription),
  category_id: categoryId,
  made_to_order_days: draft.madeToOrderDays,
  preorder_ships_at: draft.preorderShipsAt,
  personalisation: draft.personalisation && json(draft.personalisation),
  featured_rank: draft.featuredRank,
  price_min: draft.priceMin,
  price_max: draft.priceMax,
});

/** Writes options, pictures and attributes of a product that has none. */
export async function writeParts(
  tx: Transaction,
  { productId, sellerId }: { productId: string; sellerId: string },
  draft: ProductDraft,
  rules: readonly CategoryAttributeRule[],
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
  const definitionIds = new Map(rules.map((rule) => [rule.code, rule.definitionId]));
  const attributes = draft.attributes.flatMap(({ code, options, number, boolean, text }) => {
    const definitionId = definitionIds.get(code);
    if (definitionId === undefined) return [];
    return [
      {
        product_id: productId,
        definition_id: definitionId,
        seller_id: sellerId,
        option_codes: options,
        number_value: number,
        boolean_value: boolean,
        text_value: text && json(text),
      },
    ];
  });
  if (attributes.length > 0) await tx.sql.insertInto('product_attribute').values(attributes).execute();
}

/** Takes away what `writeParts` writes. */
export async function removeParts(tx: Transaction, productId: string): Promise<void> {
  await tx.sql.deleteFrom('product_attribute').where('product_id', '=', productId).execute();
  await tx.sql.deleteFrom('product_option').where('product_id', '=', productId).execute();
  await tx.sql.deleteFrom('product_image').where('product_id', '=', productId).execute();
}

const variantValues = (variant: VariantDraft, position: number) => ({
  position,
  option_values: json(variant.optionValues),
  option_key: variant.optionKey,
  sku: variant.sku,
  barcode: variant.barcode,
  price: variant.price,
  compare_at_price: variant.compareAtPrice,
  weight_grams: variant.weightGrams,
  length_mm: variant.lengthMm,
  width_mm: variant.widthMm,
  height_mm: variant.heightMm,
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
 * Makes a product's variants those of the draft. The variant that the draft names by id, else the one with the same
 * options, stays the same one, with its stock and orders; one that is gone from the draft is archived, and comes back when the draft has it again.
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
  const ids = new Set(known.map(({ id }) => id));
  const named = new Set(variants.map(({ id }) => id));
  const idByKey = new Map(
    known.filter(({ id }) => !named.has(id)).map(({ id, option_key: key }) => [key, id]),
  );
  const idOf = ({ id, optionKey }: VariantDraft) =>
    id !== null && ids.has(id) ? id : idByKey.get(optionKey);
  await tx.sql
    .updateTable('product_variant')
    .set({ archived_at: new Date() })
    .where('product_id', '=', product.productId)
    .where('archived_at', 'is', null)
    .execute();
  const kept = variants.flatMap((variant, position) => {
    const id = idOf(variant);
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
    idOf(variant) === undefined ? [{ variant, position }] : [],
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
