import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { countReview } from '../count-review.js';
import { lockReview } from '../lock-review.js';
import { findOwnLine } from '../own-line.js';
import { reviewFaults } from '../review.errors.js';
import { heldReasonOf, readReview } from '../review.text.js';
import { writePhotos } from '../write-photos.js';
import type { WriteReviewInput } from './write-review.js';

export interface EditReviewInput extends Omit<WriteReviewInput, 'photoAssetIds'> {
  /** Row ids of pictures, at most five; null leaves those that are there. */
  photoAssetIds: readonly string[] | null;
}

const dayMs = 86_400_000;

/**
 * Puts another text, other stars and other pictures in the place of one's own. The deployment's rules look at it anew; a
 * review that the office has hidden once waits until it has seen the change.
 *
 * @returns the order line's row id
 * @throws UserFaults ORDER_LINE_NOT_FOUND, REVIEW_NOT_FOUND, REVIEW_EDIT_OVER, INVALID_STARS, REVIEW_TITLE_TOO_LONG,
 * REVIEW_BODY_TOO_LONG, TOO_MANY_PHOTOS
 */
export async function editReview(context: Context, input: EditReviewInput): Promise<string> {
  const { clock, db, deployment } = context;
  const photos = input.photoAssetIds;
  const field = ['input', 'orderLineId'];
  const own = await findOwnLine(context, input);
  if (!own) return reviewFaults.fail('ORDER_LINE_NOT_FOUND', { field });
  const { stars, title, body } = readReview(input, photos?.length ?? 0);
  return db.transaction(platformScope, async (tx) => {
    const review = await lockReview(tx, { orderLineId: own.line.id });
    if (!review) return reviewFaults.fail('REVIEW_NOT_FOUND', { field });
    const days = deployment.reviews.editDays;
    if (clock().getTime() > review.created_at.getTime() + days * dayMs)
      reviewFaults.fail('REVIEW_EDIT_OVER', { field, params: { days } });
    const heldReason = review.hidden_once
      ? 'HIDDEN_BEFORE'
      : heldReasonOf({ title, body }, deployment.reviews);
    const status = heldReason === null ? ('PUBLISHED' as const) : ('HELD' as const);
    await tx.sql
      .updateTable('review')
      .set({
        stars,
        title,
        body,
        status,
        held_reason: heldReason,
        hidden_reason: null,
        photo_count: photos?.length ?? review.photo_count,
        edited_at: clock(),
      })
      .where('id', '=', review.id)
      .execute();
    if (photos !== null) await writePhotos(tx, review.id, photos);
    await countReview(tx, review, review, { status, stars });
    return own.line.id;
  });
}
