import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const ProductVariantSchema = defineEntity({
  name: 'ProductVariant',
  tableName: 'product_variant',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    position: p.integer(),
    optionValues: p.json<LocalizedText[]>(),
    optionKey: p.string(),
    sku: p.string().nullable(),
    price: p.bigint(),
    compareAtPrice: p.bigint().nullable(),
    weightGrams: p.integer().default(0),
    barcode: p.string().nullable(),
    lengthMm: p.integer().nullable(),
    widthMm: p.integer().nullable(),
    heightMm: p.integer().nullable(),
    imageAssetId: p.uuid().nullable(),
    archivedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type ProductVariant = InferEntity<typeof ProductVariantSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_variant: InferKyselyTable<typeof ProductVariantSchema>;
  }
}
