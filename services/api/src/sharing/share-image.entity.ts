import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** The picture that is kept of a thing in a language. The file is there before the row. */
export const ShareImageSchema = defineEntity({
  name: 'ShareImage',
  tableName: 'share_image',
  properties: {
    subjectId: p.uuid().primary(),
    locale: p.string().primary(),
    fileName: p.string(),
    madeAt: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    share_image: InferKyselyTable<typeof ShareImageSchema>;
  }
}
