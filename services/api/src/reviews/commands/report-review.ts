import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { lockReview } from '../lock-review.js';
import { reviewFaults } from '../review.errors.js';
import type { ReportReason } from '../review-report.entity.js';
import { plainText, reviewLimits } from '../review.text.js';

export interface ReportReviewInput {
  /** Row id. */
  reviewId: string;
  /** Who reports; a second report of the same one changes nothing. */
  reporter: string;
  /** The seller that reports, if one does; it can report what is said of its own products alone. */
  sellerId: string | null;
  reason: ReportReason;
  note: string;
}

/**
 * Tells the office that a review should be looked at. It stays where it is until the office has.
 *
 * @throws UserFaults REVIEW_NOT_FOUND (also for one that is not public), REPORT_NOTE_TOO_LONG
 */
export async function reportReview({ db }: Context, input: ReportReviewInput): Promise<void> {
  const { reviewId, reporter, sellerId, reason } = input;
  const note = plainText(input.note);
  if (note.length > reviewLimits.note) {
    const params = { max: reviewLimits.note };
    reviewFaults.fail('REPORT_NOTE_TOO_LONG', { field: ['input', 'note'], params });
  }
  await db.transaction(platformScope, async (tx) => {
    const review = await lockReview(tx, { id: reviewId });
    if (review?.status !== 'PUBLISHED' || (sellerId !== null && review.seller_id !== sellerId))
      return reviewFaults.fail('REVIEW_NOT_FOUND', { field: ['input', 'reviewId'] });
    const made = await tx.sql
      .insertInto('review_report')
      .values({
        id: newId(),
        review_id: reviewId,
        reporter,
        by_seller: sellerId !== null,
        reason,
        note,
        settled_at: null,
      })
      .onConflict((conflict) => conflict.columns(['review_id', 'reporter']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return;
    await tx.sql
      .updateTable('review')
      .set({ open_reports: sql`open_reports + 1` })
      .where('id', '=', reviewId)
      .execute();
  });
}
