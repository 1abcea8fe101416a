import type { Transaction } from '../platform/db/index.js';

/** Puts these pictures, in this order, in the place of a review's former ones. */
export async function writePhotos(
  tx: Transaction,
  reviewId: string,
  assetIds: readonly string[],
): Promise<void> {
  await tx.sql.deleteFrom('review_photo').where('review_id', '=', reviewId).execute();
  if (assetIds.length === 0) return;
  await tx.sql
    .insertInto('review_photo')
    .values(
      assetIds.map((assetId, index) => ({ review_id: reviewId, position: index + 1, asset_id: assetId })),
    )
    .execute();
}
