import type { Context } from '../platform/context.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { reviewFaults } from './review.errors.js';

/**
 * A published review of something that the asking person's seller sells.
 *
 * @param id public id
 * @throws UserFaults REVIEW_NOT_FOUND for an unknown review and for what is said of another seller, which are not told apart;
 * top-level UNAUTHENTICATED, and FORBIDDEN for a member whose role does not answer
 */
export async function requireOwnReview(
  context: Context,
  id: string,
): Promise<{ sellerId: string; reviewId: string }> {
  const reviewId = fromPublicId('review', id);
  const row =
    reviewId === null
      ? undefined
      : await context.db.public
          .selectFrom('review')
          .select('seller_id')
          .where('id', '=', reviewId)
          .where('status', '=', 'PUBLISHED')
          .executeTakeFirst();
  // Asked with no seller in hand too, so that nobody learns from the refusal whether a review exists.
  const membership = await requireMember(context, row?.seller_id ?? '', 'reviews:answer');
  if (reviewId === null || membership === null)
    return reviewFaults.fail('REVIEW_NOT_FOUND', { field: ['input', 'reviewId'] });
  return { sellerId: membership.sellerId, reviewId };
}
