import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { AttributeDraft } from './attribute-draft.js';
import type { ProductDraft } from './product-draft.js';
import { productColumns, type ProductVariantRow } from './product-rows.js';
import type { VariantDraft } from './variant-draft.js';

/** All that a product says, as its seller wrote it. */
export type ProductContent = Omit<ProductDraft, 'priceMin' | 'priceMax'>;

const toVariant = (row: ProductVariantRow, sale: OwnPrice | undefined): VariantDraft => ({
  id: row.id,
  optionValues: row.option_values,
  optionKey: row.option_key,
  sku: row.sku,
  barcode: row.barcode,
  // While a sale is on, the seller's own prices stand beside it.
  price: sale?.own_price ?? row.price,
  compareAtPrice: sale ? sale.own_compare_at_price : row.compare_at_price,
  weightGrams: row.weight_grams,
  lengthMm: row.length_mm,
  widthMm: row.width_mm,
  heightMm: row.height_mm,
  imageAssetId: row.image_asset_id,
});

const ownPricesOf = (db: Kysely<Tables>, productIds: readonly string[]) =>
  db
    .selectFrom('variant_sale')
    .select(['variant_id', 'own_price', 'own_compare_at_price'])
    .where('product_id', 'in', productIds)
    .where('own_price', 'is not', null)
    .execute();

type OwnPrice = Awaited<ReturnType<typeof ownPricesOf>>[number];

const attributesOf = (db: Kysely<Tables>, productIds: readonly string[]) =>
  db
    .selectFrom('product_attribute as attribute')
    .innerJoin('attribute_definition as definition', 'definition.id', 'attribute.definition_id')
    .select([
      'attribute.product_id',
      'definition.code',
      'attribute.option_codes',
      'attribute.number_value',
      'attribute.boolean_value',
      'attribute.text_value',
    ])
    .where('attribute.product_id', 'in', productIds)
    .orderBy('definition.position')
    .orderBy('definition.code')
    .execute();

type AttributeValueRow = Awaited<ReturnType<typeof attributesOf>>[number];

/** `2.500`, as the database keeps it, is `2.5`. */
export const plainNumber = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

const toAttribute = (row: AttributeValueRow): AttributeDraft => ({
  code: row.code,
  options: row.option_codes,
  number: row.number_value === null ? null : plainNumber(row.number_value),
  boolean: row.boolean_value,
  text: row.text_value,
});

const ofProduct = <Row extends { product_id: string }>(rows: readonly Row[], productId: string): Row[] =>
  rows.filter((row) => row.product_id === productId);

/** What products say, by row id, as the one who asks may see them; one statement for each part. */
export async function readContents(
  db: Kysely<Tables>,
  productIds: readonly string[],
): Promise<Map<string, ProductContent>> {
  if (productIds.length === 0) return new Map();
  const products = await db
    .selectFrom('product')
    .leftJoin('category', 'category.id', 'product.category_id')
    .select(productColumns)
    .select('category.slug as category_slug')
    .where('product.id', 'in', productIds)
    .execute();
  const options = await db
    .selectFrom('product_option')
    .selectAll()
    .where('product_id', 'in', productIds)
    .orderBy('position')
    .execute();
  const variants = await db
    .selectFrom('product_variant')
    .selectAll()
    .where('product_id', 'in', productIds)
    .where(sql<boolean>`archived_at IS NULL`)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const ownPrices = await ownPricesOf(db, productIds);
  const ownPriceOf = new Map(ownPrices.map((sale) => [sale.variant_id, sale]));
  const images = await db
    .selectFrom('product_image')
    .selectAll()
    .where('product_id', 'in', productIds)
    .orderBy('position')
    .execute();
  const motifs = await db
    .selectFrom('product_motif as claim')
    .innerJoin('motif', 'motif.id', 'claim.motif_id')
    .select(['claim.product_id', 'motif.slug', 'claim.technique', 'claim.maker'])
    .where('claim.product_id', 'in', productIds)
    .orderBy('claim.position')
    .execute();
  const attributes = await attributesOf(db, productIds);
  return new Map(
    products.map((row): [string, ProductContent] => [
      row.id,
      {
        title: row.title,
        subtitle: row.subtitle,
        description: row.description,
        seoTitle: row.seo_title,
        seoDescription: row.seo_description,
        categorySlug: row.category_slug,
        motifs: ofProduct(motifs, row.id).map(({ slug, technique, maker }) => ({
          motif: slug,
          technique,
          maker,
        })),
        madeToOrderDays: row.made_to_order_days,
        preorderShipsAt: row.preorder_ships_at,
        personalisation: row.personalisation,
        featuredRank: row.featured_rank,
        options: ofProduct(options, row.id).map(({ name }) => name),
        variants: ofProduct(variants, row.id).map((variant) =>
          toVariant(variant, ownPriceOf.get(variant.id)),
        ),
        images: ofProduct(images, row.id).map((image) => ({
          assetId: image.asset_id,
          altText: image.alt_text,
        })),
        attributes: ofProduct(attributes, row.id).map(toAttribute),
      },
    ]),
  );
}
