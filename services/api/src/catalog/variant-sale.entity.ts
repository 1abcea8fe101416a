import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A lower price of a variant for a time; one at a time. */
export const VariantSaleSchema = defineEntity({
  name: 'VariantSale',
  tableName: 'variant_sale',
  properties: {
    variantId: p.uuid().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    salePrice: p.bigint(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    /** The seller's own price while the sale is on; null while the variant is at it. */
    ownPrice: p.bigint().nullable(),
    ownCompareAtPrice: p.bigint().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type VariantSale = InferEntity<typeof VariantSaleSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    variant_sale: InferKyselyTable<typeof VariantSaleSchema>;
  }
}
