import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';
import { homeRailKinds } from './home-rail.kinds.js';

export const HomeRailSchema = defineEntity({
  name: 'HomeRail',
  tableName: 'home_rail',
  properties: {
    id: p.uuid().primary(),
    position: p.integer(),
    kind: p.enum(homeRailKinds),
    /** In place of the words that the page has for this kind. */
    title: p.json<LocalizedText>(),
    text: p.json<LocalizedText>(),
    shownSellerId: p.uuid().nullable(),
    motifSlug: p.string().nullable(),
    collectionSlug: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    home_rail: InferKyselyTable<typeof HomeRailSchema>;
  }
}
