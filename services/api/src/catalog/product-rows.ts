import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export type CategoryRow = Selectable<Tables['category']>;
export type ProductRow = Selectable<Tables['product']>;
export type ProductVariantRow = Selectable<Tables['product_variant']>;
export type ProductOptionRow = Selectable<Tables['product_option']>;
export type ProductImageRow = Selectable<Tables['product_image']>;
