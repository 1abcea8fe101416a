import type { Context } from '../platform/context.js';
import { defineSlice } from '../platform/slice.js';
import { CategorySchema } from './category.entity.js';
import { CategoryShopResolver } from './category.shop-resolver.js';
import { findPublicProductById, findPublicVariantById } from './product.queries.js';
import { ProductListShopResolver } from './product-list.shop-resolver.js';
import { ProductSchema } from './product.entity.js';
import { ProductImageSchema } from './product-image.entity.js';
import { ProductOptionSchema } from './product-option.entity.js';
import { ProductShopResolver } from './product.shop-resolver.js';
import { ProductType, toProduct } from './product.type.js';
import { ProductVariantSchema } from './product-variant.entity.js';
import { ProductVariantShopResolver } from './product-variant.shop-resolver.js';
import { ProductVariantType, toProductVariant } from './product-variant.type.js';
import { SellerProductsOfficeResolver } from './seller-products.office-resolver.js';
import { SellerProductsShopResolver } from './seller-products.shop-resolver.js';

export { catalogFaults } from './catalog.errors.js';
export { archiveProduct } from './commands/archive-product.js';
export {
  createProduct,
  type CreatedProduct,
  type CreateProductInput,
  type ImportMark,
} from './commands/create-product.js';
export { publishProduct } from './commands/publish-product.js';
export { upsertCategory, type UpsertCategoryInput } from './commands/upsert-category.js';
export {
  upsertImportedProduct,
  type ImportedProduct,
  type UpsertImportedProductInput,
} from './commands/upsert-imported-product.js';
export { ProductSchema, type ProductStatus } from './product.entity.js';
export { productLimits, type ProductInput, type ProductVariantInput } from './product-draft.js';
export { ProductVariantSchema } from './product-variant.entity.js';
export { productArchived, productPublished } from './product.events.js';
export {
  imagesOfProductLoader,
  productLoader,
  publicProductLoader,
  publicVariantLoader,
  variantLoader,
  variantsOfProductLoader,
} from './product.loaders.js';
export type { WrittenVariant } from './product-parts.js';
export type { CategoryRow, ProductImageRow, ProductRow, ProductVariantRow } from './product-rows.js';
export { ProductType, toProduct } from './product.type.js';
export { ProductVariantType, toProductVariant } from './product-variant.type.js';
export { purchasableVariants, type PurchasableVariant } from './purchasable-variants.js';
export { variantTitle } from './variant-title.js';

export const catalogSlice = defineSlice({
  name: 'catalog',
  entities: [CategorySchema, ProductSchema, ProductOptionSchema, ProductVariantSchema, ProductImageSchema],
  resolvers: {
    shop: [
      CategoryShopResolver,
      ProductListShopResolver,
      ProductShopResolver,
      ProductVariantShopResolver,
      SellerProductsShopResolver,
    ],
    office: [SellerProductsOfficeResolver],
  },
  orphanedTypes: { shop: [ProductType, ProductVariantType] },
  oneOfInputs: ['ProductBy'],
  nodes: {
    product: async (context: Context, id) => {
      const row = await findPublicProductById(context, id);
      return row && toProduct(context, row);
    },
    variant: async (context: Context, id) => {
      const row = await findPublicVariantById(context, id);
      return row && toProductVariant(context, row);
    },
  },
});
