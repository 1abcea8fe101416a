import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const attributeKinds = ['SELECT', 'MULTI_SELECT', 'NUMBER', 'BOOLEAN', 'TEXT'] as const;
export type AttributeKind = (typeof attributeKinds)[number];

export const AttributeDefinitionSchema = defineEntity({
  name: 'AttributeDefinition',
  tableName: 'attribute_definition',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    name: p.json<LocalizedText>(),
    kind: p.enum(attributeKinds),
    unit: p.string().nullable(),
    filterable: p.boolean().default(false),
    position: p.integer().default(0),
  },
});

export type AttributeDefinition = InferEntity<typeof AttributeDefinitionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    attribute_definition: InferKyselyTable<typeof AttributeDefinitionSchema>;
  }
}
