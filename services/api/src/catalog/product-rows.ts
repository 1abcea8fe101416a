import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export type CategoryRow = Selectable<Tables['category']>;
export type ProductRow = Selectable<Tables['product']>;
export type ProductVariantRow = Selectable<Tables['product_variant']>;
export type ProductOptionRow = Selectable<Tables['product_option']>;
export type ProductImageRow = Selectable<Tables['product_image']>;
export type ProductRevisionRow = Selectable<Tables['product_revision']>;
export type AttributeDefinitionRow = Selectable<Tables['attribute_definition']>;
export type AttributeOptionRow = Selectable<Tables['attribute_option']>;
export type ProductAttributeRow = Selectable<Tables['product_attribute']>;
export type CollectionRow = Selectable<Tables['collection']>;

/** What shoppers see of a product wherever it stands. */
export const shownProductColumns = [
  'id',
  'seller_id',
  'slug',
  'title',
  'subtitle',
  'category_id',
  'status',
  'price_min',
  'price_max',
  'featured_rank',
  'made_to_order_days',
  'preorder_ships_at',
  'personalisation',
  'published_at',
] as const satisfies readonly (keyof ProductRow)[];

/** Long ones, which only a product's own page shows. */
export const productTextColumns = [
  'description',
  'seo_title',
  'seo_description',
] as const satisfies readonly (keyof ProductRow)[];

export type ProductTexts = Pick<ProductRow, (typeof productTextColumns)[number]>;

/** A product as shoppers see it; with its long texts where they were asked for. */
export type ShownProduct = Pick<ProductRow, (typeof shownProductColumns)[number]> & Partial<ProductTexts>;

/** Every column, by name. */
export const productColumns = [
  'product.id',
  'product.seller_id',
  'product.slug',
  'product.title',
  'product.subtitle',
  'product.description',
  'product.category_id',
  'product.status',
  'product.price_min',
  'product.price_max',
  'product.featured_rank',
  'product.made_to_order_days',
  'product.preorder_ships_at',
  'product.personalisation',
  'product.seo_title',
  'product.seo_description',
  'product.version',
  'product.submitted_at',
  'product.import_source',
  'product.import_key',
  'product.import_hash',
  'product.published_at',
  'product.created_at',
  'product.updated_at',
] as const;
