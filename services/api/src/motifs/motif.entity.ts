import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const MotifSchema = defineEntity({
  name: 'Motif',
  tableName: 'motif',
  properties: {
    id: p.uuid().primary(),
    slug: p.string(),
    themeSlug: p.string().nullable(),
    name: p.json<LocalizedText>(),
    meaning: p.json<LocalizedText>().defaultRaw("'{}'"),
    story: p.json<LocalizedText>().defaultRaw("'{}'"),
    inspiration: p.json<LocalizedText>().defaultRaw("'{}'"),
    designer: p.string().nullable(),
    contest: p.json<LocalizedText>().defaultRaw("'{}'"),
    year: p.integer().nullable(),
    /** 1 for the first prize. */
    prize: p.integer().nullable(),
    rightsNumber: p.string().nullable(),
    rightsHolder: p.string().nullable(),
    licenseTerms: p.json<LocalizedText>().defaultRaw("'{}'"),
    artworkAssetId: p.uuid().nullable(),
    position: p.integer().default(0),
    publishedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

export type Motif = InferEntity<typeof MotifSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    motif: InferKyselyTable<typeof MotifSchema>;
  }
}
