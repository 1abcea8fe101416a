import { defineSlice } from '../platform/slice.js';
import { CategorySchema } from './category.entity.js';
import { ProductSchema } from './product.entity.js';
import { ProductImageSchema } from './product-image.entity.js';
import { ProductOptionSchema } from './product-option.entity.js';
import { ProductVariantSchema } from './product-variant.entity.js';
import { ProductVariantType } from './product-variant.type.js';
import { ProductType } from './product.type.js';

export { ProductSchema, type ProductStatus } from './product.entity.js';
export { ProductVariantSchema } from './product-variant.entity.js';
export {
  imagesOfProductLoader,
  productLoader,
  publicProductLoader,
  publicVariantLoader,
  variantLoader,
  variantsOfProductLoader,
} from './product.loaders.js';
export type { CategoryRow, ProductImageRow, ProductRow, ProductVariantRow } from './product-rows.js';
export { ProductType, toProduct } from './product.type.js';
export { ProductVariantType, toProductVariant } from './product-variant.type.js';
export { purchasableVariants, type PurchasableVariant } from './purchasable-variants.js';
export { variantTitle } from './variant-title.js';

export const catalogSlice = defineSlice({
  name: 'catalog',
  entities: [CategorySchema, ProductSchema, ProductOptionSchema, ProductVariantSchema, ProductImageSchema],
  orphanedTypes: { shop: [ProductType, ProductVariantType] },
});
