import type { Context } from '../platform/context.js';
import { defineSlice } from '../platform/slice.js';
import { AttributeOfficeResolver } from './attribute.office-resolver.js';
import { AttributeDefinitionSchema } from './attribute-definition.entity.js';
import { AttributeOptionSchema } from './attribute-option.entity.js';
import { CategoryAttributeSchema } from './category-attribute.entity.js';
import './product-reads.parts.js';
import { CategorySchema } from './category.entity.js';
import { CategoryOfficeResolver } from './category.office-resolver.js';
import { CategoryResolver } from './category.resolver.js';
import { CategoryShopResolver } from './category.shop-resolver.js';
import { CollectionSchema } from './collection.entity.js';
import { CollectionOfficeResolver } from './collection.office-resolver.js';
import { findPublicCollection } from './collection.queries.js';
import { CollectionShopResolver } from './collection.shop-resolver.js';
import { CollectionType, toCollection } from './collection.type.js';
import { CollectionProductSchema } from './collection-product.entity.js';
import { ProductByShopResolver } from './product-by.shop-resolver.js';
import { findPublicProductById, findPublicVariantById } from './product.queries.js';
import { ProductMotifSchema } from './motif-claim.entity.js';
import { MotifClaimOfficeResolver } from './motif-claim.office-resolver.js';
import { MotifClaimSellerResolver } from './motif-claim.seller-resolver.js';
import { MotifClaimShopResolver } from './motif-claim.shop-resolver.js';
import { MotifProductsShopResolver } from './motif-products.shop-resolver.js';
import { ProvenanceCodeShopResolver, ProvenanceShopResolver } from './provenance.shop-resolver.js';
import { ProvenanceCodeSchema } from './provenance-code.entity.js';
import { ProductAddressesShopResolver } from './product-addresses.shop-resolver.js';
import { ProductSchema } from './product.entity.js';
import { ProductAttributeSchema } from './product-attribute.entity.js';
import { ProductImageSchema } from './product-image.entity.js';
import { ProductOptionSchema } from './product-option.entity.js';
import { ProductRevisionSchema } from './product-revision.entity.js';
import { ProductSlugSchema } from './product-slug.entity.js';
import { ProductTransitionSchema } from './product-transition.entity.js';
import { ProductDetailsShopResolver } from './product-details.shop-resolver.js';
import { ProductShopResolver } from './product.shop-resolver.js';
import { ProductType, toProduct } from './product.type.js';
import { ProductVariantSchema } from './product-variant.entity.js';
import { ProductVariantShopResolver } from './product-variant.shop-resolver.js';
import { ProductsByIdsShopResolver } from './products-by-ids.shop-resolver.js';
import { ProductVariantType, toProductVariant } from './product-variant.type.js';
import { ProductSellerResolver } from './product.seller-resolver.js';
import { ProductReviewOfficeResolver } from './product-review.office-resolver.js';
import {
  ContentImageResolver,
  ContentVariantResolver,
  ProductContentResolver,
} from './product-content.resolver.js';
import { ProductVersionConflictErrorResolver, SellerProductResolver } from './seller-product.resolver.js';
import { ProductVersionConflictError } from './seller-product.type.js';
import { SellerProductsSellerResolver } from './seller-products.seller-resolver.js';
import { SellerProductsOfficeResolver } from './seller-products.office-resolver.js';
import { SellerCategoriesShopResolver } from './seller-categories.shop-resolver.js';
import { VariantSaleSchema } from './variant-sale.entity.js';
import { VariantSaleSellerResolver } from './variant-sale.seller-resolver.js';
import { turnSalesJob } from './jobs/turn-sales.job.js';
import { SellerProductsShopResolver } from './seller-products.shop-resolver.js';

export { categoryTreeLoader } from './category.loaders.js';
export { CategoryTree } from './category-tree.js';
export { CategoryType, toCategory } from './category.type.js';
export { publicCollectionLoader } from './collection.loaders.js';
export type { CollectionCondition, CollectionRules } from './collection.rules.js';
export { CollectionType, toCollection } from './collection.type.js';
export { createCollection, type CreateCollectionInput } from './commands/create-collection.js';
export { publishCollection } from './commands/publish-collection.js';
export { setCollectionProducts } from './commands/set-collection-products.js';
export { OfficeCollectionType } from './office-collection.type.js';
export { ProductConnection } from './product-connection.type.js';
export { ProductSortEnum, type ProductSort } from './product.inputs.js';
export { catalogFaults } from './catalog.errors.js';
export { approveProduct } from './commands/approve-product.js';
export { archiveProduct } from './commands/archive-product.js';
export {
  createProduct,
  type CreatedProduct,
  type CreateProductInput,
  type ImportMark,
} from './commands/create-product.js';
export { duplicateProduct } from './commands/duplicate-product.js';
export { publishApprovedProduct } from './commands/publish-approved-product.js';
export { publishProduct } from './commands/publish-product.js';
export { decideMotifClaim, type DecideMotifClaimInput } from './commands/decide-motif-claim.js';
export type { MotifClaimInput } from './motif-claim.draft.js';
export { sendBackProduct } from './commands/send-back-product.js';
export { submitProduct } from './commands/submit-product.js';
export { updateProduct, type UpdateProductInput } from './commands/update-product.js';
export { upsertAttribute, type UpsertAttributeInput } from './commands/upsert-attribute.js';
export { upsertCategory, type UpsertCategoryInput } from './commands/upsert-category.js';
export {
  upsertImportedProduct,
  type ImportedProduct,
  type UpsertImportedProductInput,
} from './commands/upsert-imported-product.js';
export { ProductSchema, type Personalisation } from './product.entity.js';
export type { ProductStatus } from './product.machine.js';
export type { ProductAttributeInput } from './attribute-draft.js';
export type { ProductInput } from './product-draft.js';
export { productLimits } from './product-limits.js';
export type { ProductVariantInput } from './variant-draft.js';
export { ProductVariantSchema } from './product-variant.entity.js';
export { productArchived, productChanged, productPublished } from './product.events.js';
export {
  imagesOfProductLoader,
  productLoader,
  publicProductLoader,
  publicVariantLoader,
  variantLoader,
  variantsOfProductLoader,
} from './product.loaders.js';
export type { WrittenVariant } from './product-parts.js';
export type {
  CategoryRow,
  CollectionRow,
  ProductImageRow,
  ProductRow,
  ShownProduct,
  ProductVariantRow,
} from './product-rows.js';
export { readProductRows } from './seller-product.queries.js';
export { readPlacedProducts, type PlacedProduct } from './product.queries.js';
export { offerProductPart } from './product-reads.js';
export { ProductType, toProduct } from './product.type.js';
export { SellerProductType, toSellerProduct } from './seller-product.type.js';
export { saleOfVariantLoader } from './variant-sale.seller-resolver.js';
export { toVariantSale, VariantSaleType } from './variant-sale.type.js';
export { ProductVariantType, toProductVariant } from './product-variant.type.js';
export {
  purchasableRows,
  purchasableVariants,
  toPurchasable,
  type PurchasableRow,
  type PurchasableVariant,
} from './purchasable-variants.js';
export type { RankedProduct } from './product-list.js';
export { variantTitle } from './variant-title.js';

/** A product in any status, as its seller and the office see it. */
const productRecordResolvers = [
  SellerProductResolver,
  ProductContentResolver,
  ContentImageResolver,
  ContentVariantResolver,
];

export const catalogSlice = defineSlice({
  name: 'catalog',
  entities: [
    ProductMotifSchema,
    ProvenanceCodeSchema,
    CategorySchema,
    AttributeDefinitionSchema,
    AttributeOptionSchema,
    CategoryAttributeSchema,
    ProductSchema,
    ProductOptionSchema,
    ProductVariantSchema,
    VariantSaleSchema,
    ProductImageSchema,
    ProductAttributeSchema,
    ProductSlugSchema,
    ProductTransitionSchema,
    ProductRevisionSchema,
    CollectionSchema,
    CollectionProductSchema,
  ],
  resolvers: {
    shop: [
      CategoryResolver,
      CategoryShopResolver,
      CollectionShopResolver,
      ProductAddressesShopResolver,
      ProductByShopResolver,
      ProductsByIdsShopResolver,
      ProductShopResolver,
      ProductDetailsShopResolver,
      MotifClaimShopResolver,
      MotifProductsShopResolver,
      ProvenanceShopResolver,
      ProvenanceCodeShopResolver,
      ProductVariantShopResolver,
      SellerCategoriesShopResolver,
      SellerProductsShopResolver,
    ],
    seller: [
      MotifClaimSellerResolver,
      CategoryResolver,
      SellerProductsSellerResolver,
      ProductSellerResolver,
      ...productRecordResolvers,
      ProductVersionConflictErrorResolver,
      VariantSaleSellerResolver,
    ],
    office: [
      MotifClaimOfficeResolver,
      CategoryResolver,
      SellerProductsOfficeResolver,
      ProductReviewOfficeResolver,
      AttributeOfficeResolver,
      CategoryOfficeResolver,
      CollectionOfficeResolver,
      ...productRecordResolvers,
    ],
  },
  jobs: [turnSalesJob],
  orphanedTypes: {
    shop: [CollectionType, ProductType, ProductVariantType],
    seller: [ProductVersionConflictError],
  },
  publicQueries: [
    'product',
    'productAddresses',
    'productsByIds',
    'category',
    'categories',
    'collection',
    'collections',
    'collectionAddresses',
  ],
  oneOfInputs: ['CollectionConditionInput', 'ProductBy'],
  nodes: {
    collection: async (context: Context, id) => {
      const row = await findPublicCollection(context, { id });
      return row && toCollection(context, row);
    },
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
