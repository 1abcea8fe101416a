import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { ImageFormat } from './media-address.js';

/** A stored width of a picture. The file is there before the row. */
export const MediaFileSchema = defineEntity({
  name: 'MediaFile',
  tableName: 'media_file',
  properties: {
    assetId: p.uuid().primary(),
    format: p.string().$type<ImageFormat>().primary(),
    width: p.integer().primary(),
    byteSize: p.integer(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    media_file: InferKyselyTable<typeof MediaFileSchema>;
  }
}
