import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const CategoryAttributeSchema = defineEntity({
  name: 'CategoryAttribute',
  tableName: 'category_attribute',
  properties: {
    categoryId: p.uuid().primary(),
    definitionId: p.uuid().primary(),
    required: p.boolean().default(false),
    position: p.integer().default(0),
  },
});

export type CategoryAttribute = InferEntity<typeof CategoryAttributeSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    category_attribute: InferKyselyTable<typeof CategoryAttributeSchema>;
  }
}
