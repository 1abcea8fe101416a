import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { countReview } from '../count-review.js';
import { lockReview } from '../lock-review.js';
import { findOwnLine, type OwnLineInput } from '../own-line.js';
import { reviewFaults } from '../review.errors.js';
import { settleReports } from '../settle-reports.js';
import { writePhotos } from '../write-photos.js';

/**
 * Takes one's own review back, at any time: its text, pictures and reply are gone for good. One that is gone already stays
 * gone.
 *
 * @returns the order line's row id
 * @throws UserFaults ORDER_LINE_NOT_FOUND
 */
export async function removeReview(context: Context, input: OwnLineInput): Promise<string> {
  const own = await findOwnLine(context, input);
  if (!own) return reviewFaults.fail('ORDER_LINE_NOT_FOUND', { field: ['input', 'orderLineId'] });
  await context.db.transaction(platformScope, async (tx) => {
    const review = await lockReview(tx, { orderLineId: own.line.id });
    if (!review) return;
    await tx.sql
      .updateTable('review')
      .set({
        status: 'REMOVED',
        held_reason: null,
        hidden_reason: null,
        title: '',
        body: '',
        author_name: '',
        photo_count: 0,
      })
      .where('id', '=', review.id)
      .execute();
    await writePhotos(tx, review.id, []);
    await tx.sql.deleteFrom('review_reply').where('review_id', '=', review.id).execute();
    await settleReports(tx, review.id);
    await countReview(tx, review, review, { status: 'REMOVED', stars: review.stars });
  });
  return own.line.id;
}
