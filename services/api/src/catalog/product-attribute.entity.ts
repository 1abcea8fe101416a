import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const ProductAttributeSchema = defineEntity({
  name: 'ProductAttribute',
  tableName: 'product_attribute',
  properties: {
    productId: p.uuid().primary(),
    definitionId: p.uuid().primary(),
    sellerId: p.uuid(),
    optionCodes: p.json<string[]>().columnType('text[]').nullable(),
    /** As text, which loses nothing. */
    numberValue: p.string().columnType('numeric(14,3)').nullable(),
    booleanValue: p.boolean().nullable(),
    textValue: p.json<LocalizedText>().nullable(),
  },
});

export type ProductAttribute = InferEntity<typeof ProductAttributeSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_attribute: InferKyselyTable<typeof ProductAttributeSchema>;
  }
}
