import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const ProductImageSchema = defineEntity({
  name: 'ProductImage',
  tableName: 'product_image',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    assetId: p.uuid(),
    position: p.integer(),
    altText: p.json<LocalizedText>(),
  },
});

export type ProductImage = InferEntity<typeof ProductImageSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_image: InferKyselyTable<typeof ProductImageSchema>;
  }
}
