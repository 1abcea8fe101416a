import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const ProductOptionSchema = defineEntity({
  name: 'ProductOption',
  tableName: 'product_option',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    position: p.integer(),
    name: p.json<LocalizedText>(),
  },
});

export type ProductOption = InferEntity<typeof ProductOptionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_option: InferKyselyTable<typeof ProductOptionSchema>;
  }
}
