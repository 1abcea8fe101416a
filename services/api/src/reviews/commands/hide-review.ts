import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { countReview } from '../count-review.js';
import { lockReview } from '../lock-review.js';
import { reviewFaults } from '../review.errors.js';
import { plainText, reviewLimits } from '../review.text.js';
import { settleReports } from '../settle-reports.js';

/**
 * The office takes a review out of sight; its author sees why. What was reported of it is settled.
 *
 * @param input reviewId: row id. reason: for the author to read.
 * @throws UserFaults REVIEW_NOT_FOUND, HIDE_REASON_REQUIRED, HIDE_REASON_TOO_LONG
 */
export async function hideReview(
  context: Context,
  input: { reviewId: string; reason: string },
): Promise<void> {
  const reason = plainText(input.reason);
  if (reason === '') reviewFaults.fail('HIDE_REASON_REQUIRED', { field: ['input', 'reason'] });
  if (reason.length > reviewLimits.reason) {
    const params = { max: reviewLimits.reason };
    reviewFaults.fail('HIDE_REASON_TOO_LONG', { field: ['input', 'reason'], params });
  }
  await context.db.transaction(platformScope, async (tx) => {
    const review = await lockReview(tx, { id: input.reviewId });
    if (!review) return reviewFaults.fail('REVIEW_NOT_FOUND', { field: ['input', 'reviewId'] });
    await tx.sql
      .updateTable('review')
      .set({ status: 'HIDDEN', held_reason: null, hidden_reason: reason, hidden_once: true })
      .where('id', '=', review.id)
      .execute();
    await settleReports(tx, review.id);
    await countReview(tx, review, review, { status: 'HIDDEN', stars: review.stars });
    await recordAuditEntry(context, tx, {
      action: 'review.hidden',
      subjectType: 'review',
      subjectId: review.id,
      data: { from: review.status, reason },
    });
  });
}
