import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { requireOwnReview } from '../review.policy.js';

/**
 * Takes the seller's answer back; where there is none nothing changes.
 *
 * @param id public id of the review
 * @throws UserFaults REVIEW_NOT_FOUND, also for what is said of another seller
 */
export async function removeReply(
  context: Context,
  id: string,
): Promise<{ sellerId: string; reviewId: string }> {
  const own = await requireOwnReview(context, id);
  await context.db.transaction(sellerScope(own.sellerId), (tx) =>
    tx.sql.deleteFrom('review_reply').where('review_id', '=', own.reviewId).execute(),
  );
  return own;
}
