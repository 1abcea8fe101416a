import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const productStatuses = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** The generated column `search` is not here: nobody writes or reads it as a value, queries match against it. */
export const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    slug: p.string(),
    title: p.json<LocalizedText>(),
    description: p.json<LocalizedText>(),
    categoryId: p.uuid().nullable(),
    motifSlug: p.string().nullable(),
    status: p.enum(productStatuses),
    priceMin: p.bigint(),
    priceMax: p.bigint(),
    featuredRank: p.integer().default(0),
    madeToOrderDays: p.integer().nullable(),
    importSource: p.string().nullable(),
    importKey: p.string().nullable(),
    importHash: p.string().nullable(),
    publishedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type Product = InferEntity<typeof ProductSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product: InferKyselyTable<typeof ProductSchema>;
  }
}
