import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const AttributeOptionSchema = defineEntity({
  name: 'AttributeOption',
  tableName: 'attribute_option',
  properties: {
    id: p.uuid().primary(),
    definitionId: p.uuid(),
    code: p.string(),
    name: p.json<LocalizedText>(),
    position: p.integer().default(0),
  },
});

export type AttributeOption = InferEntity<typeof AttributeOptionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    attribute_option: InferKyselyTable<typeof AttributeOptionSchema>;
  }
}
