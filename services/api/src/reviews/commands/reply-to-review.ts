import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { reviewFaults } from '../review.errors.js';
import { requireOwnReview } from '../review.policy.js';
import { plainText, reviewLimits } from '../review.text.js';

/**
 * The seller's one public answer to a review; done again it puts another text in its place.
 *
 * @param input reviewId: public id.
 * @returns whose review it is, and its row id
 * @throws UserFaults REVIEW_NOT_FOUND (also for what is said of another seller), REPLY_REQUIRED, REPLY_TOO_LONG
 */
export async function replyToReview(
  context: Context,
  input: { reviewId: string; body: string },
): Promise<{ sellerId: string; reviewId: string }> {
  const own = await requireOwnReview(context, input.reviewId);
  const body = plainText(input.body);
  if (body === '') reviewFaults.fail('REPLY_REQUIRED', { field: ['input', 'body'] });
  if (body.length > reviewLimits.reply) {
    reviewFaults.fail('REPLY_TOO_LONG', { field: ['input', 'body'], params: { max: reviewLimits.reply } });
  }
  const { reviewId, sellerId } = own;
  const now = context.clock();
  await context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .insertInto('review_reply')
      .values({ review_id: reviewId, seller_id: sellerId, body, created_at: now, edited_at: null })
      .onConflict((conflict) => conflict.column('review_id').doUpdateSet({ body, edited_at: now }))
      .execute(),
  );
  return own;
}
