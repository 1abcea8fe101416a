import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export type CategoryRow = Selectable<Tables['category']>;
export type ProductRow = Selectable<Tables['product']>;
export type ProductVariantRow = Selectable<Tables['product_variant']>;
export type ProductOptionRow = Selectable<Tables['product_option']>;
export type ProductImageRow = Selectable<Tables['product_image']>;

/** Every column but the search document, which is larger than all others and read by nobody. */
export const productColumns = [
  'product.id',
  'product.seller_id',
  'product.slug',
  'product.title',
  'product.description',
  'product.category_id',
  'product.motif_slug',
  'product.status',
  'product.price_min',
  'product.price_max',
  'product.featured_rank',
  'product.made_to_order_days',
  'product.import_source',
  'product.import_key',
  'product.import_hash',
  'product.published_at',
  'product.created_at',
  'product.updated_at',
] as const;
