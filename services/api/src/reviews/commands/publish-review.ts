import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { countReview } from '../count-review.js';
import { lockReview } from '../lock-review.js';
import { reviewFaults } from '../review.errors.js';
import { settleReports } from '../settle-reports.js';

/**
 * The office has read a review and lets it stand: it is published, and what was reported of it is settled. One that is
 * published already stays so.
 *
 * @param reviewId row id
 * @throws UserFaults REVIEW_NOT_FOUND, also for one that its author has removed
 */
export function publishReview(context: Context, reviewId: string): Promise<void> {
  return context.db.transaction(platformScope, async (tx) => {
    const review = await lockReview(tx, { id: reviewId });
    if (!review) return reviewFaults.fail('REVIEW_NOT_FOUND', { field: ['input', 'reviewId'] });
    if (review.status === 'PUBLISHED' && review.open_reports === 0) return;
    await tx.sql
      .updateTable('review')
      .set({ status: 'PUBLISHED', held_reason: null, hidden_reason: null, hidden_once: false })
      .where('id', '=', reviewId)
      .execute();
    await settleReports(tx, reviewId);
    await countReview(tx, review, review, { status: 'PUBLISHED', stars: review.stars });
    await recordAuditEntry(context, tx, {
      action: 'review.published',
      subjectType: 'review',
      subjectId: reviewId,
      data: { from: review.status },
    });
  });
}
