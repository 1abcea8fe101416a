import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A picture in a review. */
export const ReviewPhotoSchema = defineEntity({
  name: 'ReviewPhoto',
  tableName: 'review_photo',
  properties: {
    reviewId: p.uuid().primary(),
    position: p.smallint().primary(),
    assetId: p.uuid(),
  },
});

export type ReviewPhoto = InferEntity<typeof ReviewPhotoSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    review_photo: InferKyselyTable<typeof ReviewPhotoSchema>;
  }
}
