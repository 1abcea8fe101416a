import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import type { LocalizedText } from '../platform/locale.js';

/** What a picture was uploaded for. `PLATFORM`: by the platform itself, such as an import. */
export const mediaPurposes = [
  'PLATFORM',
  'PRODUCT',
  'SELLER_PROFILE',
  'REVIEW',
  'CERTIFICATE',
  'MOTIF',
  'CONTENT',
] as const;
export type MediaPurpose = (typeof mediaPurposes)[number];

export const MediaAssetSchema = defineEntity({
  name: 'MediaAsset',
  tableName: 'media_asset',
  properties: {
    id: p.uuid().primary(),
    /** Of the bytes that came in. */
    sourceHash: p.string(),
    /** What the names of its files begin with. */
    contentHash: p.string(),
    masterFile: p.string(),
    width: p.integer(),
    height: p.integer(),
    dominantColor: p.string(),
    blurDataUrl: p.string().nullable(),
    focalX: p.double().$type<number>().default(0.5),
    focalY: p.double().$type<number>().default(0.5),
    altText: p.json<LocalizedText>().nullable(),
    purpose: p.string().$type<MediaPurpose>().default('PLATFORM'),
    ownerSellerId: p.uuid().nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    touchedAt: p.datetime().defaultRaw('now()'),
    variantsMadeAt: p.datetime().nullable(),
  },
});

export type MediaAsset = InferEntity<typeof MediaAssetSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    media_asset: InferKyselyTable<typeof MediaAssetSchema>;
  }
}
