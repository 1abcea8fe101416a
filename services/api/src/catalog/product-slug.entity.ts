import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** Every address a product has or had. */
export const ProductSlugSchema = defineEntity({
  name: 'ProductSlug',
  tableName: 'product_slug',
  properties: {
    slug: p.string().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type ProductSlug = InferEntity<typeof ProductSlugSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_slug: InferKyselyTable<typeof ProductSlugSchema>;
  }
}
