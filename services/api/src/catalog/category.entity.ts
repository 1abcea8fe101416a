import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    id: p.uuid().primary(),
    slug: p.string(),
    parentId: p.uuid().nullable(),
    name: p.json<LocalizedText>(),
    position: p.integer().default(0),
    imageAssetId: p.uuid().nullable(),
    archivedAt: p.datetime().nullable(),
  },
});

export type Category = InferEntity<typeof CategorySchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    category: InferKyselyTable<typeof CategorySchema>;
  }
}
