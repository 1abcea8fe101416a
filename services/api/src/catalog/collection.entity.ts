import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import type { CollectionRules } from './collection.rules.js';

export const collectionKinds = ['CURATED', 'RULES'] as const;
export type CollectionKind = (typeof collectionKinds)[number];

export const CollectionSchema = defineEntity({
  name: 'Collection',
  tableName: 'collection',
  properties: {
    id: p.uuid().primary(),
    slug: p.string(),
    title: p.json<LocalizedText>(),
    description: p.json<LocalizedText>().defaultRaw("'{}'"),
    seoTitle: p.json<LocalizedText>().defaultRaw("'{}'"),
    seoDescription: p.json<LocalizedText>().defaultRaw("'{}'"),
    kind: p.enum(collectionKinds),
    rules: p.json<CollectionRules>().defaultRaw(`'{"match": "ALL", "conditions": []}'`),
    imageAssetId: p.uuid().nullable(),
    position: p.integer().default(0),
    publishedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type Collection = InferEntity<typeof CollectionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    collection: InferKyselyTable<typeof CollectionSchema>;
  }
}
