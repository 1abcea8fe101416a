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
