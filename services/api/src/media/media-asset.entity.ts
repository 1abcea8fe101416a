import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const MediaAssetSchema = defineEntity({
  name: 'MediaAsset',
  tableName: 'media_asset',
  properties: {
    id: p.uuid().primary(),
    contentHash: p.string(),
    width: p.integer(),
    height: p.integer(),
    widths: p.json<number[]>().columnType('integer[]'),
    dominantColor: p.string(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type MediaAsset = InferEntity<typeof MediaAssetSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    media_asset: InferKyselyTable<typeof MediaAssetSchema>;
  }
}
