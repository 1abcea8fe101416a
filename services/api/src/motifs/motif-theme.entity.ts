import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

export const MotifThemeSchema = defineEntity({
  name: 'MotifTheme',
  tableName: 'motif_theme',
  properties: {
    slug: p.string().primary(),
    name: p.json<LocalizedText>(),
    position: p.integer().default(0),
  },
});

export type MotifTheme = InferEntity<typeof MotifThemeSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    motif_theme: InferKyselyTable<typeof MotifThemeSchema>;
  }
}
