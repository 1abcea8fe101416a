import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const MotifDownloadSchema = defineEntity({
  name: 'MotifDownload',
  tableName: 'motif_download',
  properties: {
    id: p.uuid().primary(),
    motifId: p.uuid(),
    at: p.datetime().defaultRaw('now()'),
    userId: p.uuid().nullable(),
    purpose: p.string().nullable(),
  },
});

export type MotifDownload = InferEntity<typeof MotifDownloadSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    motif_download: InferKyselyTable<typeof MotifDownloadSchema>;
  }
}
