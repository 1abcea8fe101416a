import { sql } from 'kysely';
import type { OrderStatus } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { authorName } from '../author-name.js';
import { countReview } from '../count-review.js';
import { findOwnLine, type OwnLine, type OwnLineInput } from '../own-line.js';
import { reviewFaults } from '../review.errors.js';
import { heldReasonOf, readReview, type ReviewInput } from '../review.text.js';
import { writePhotos } from '../write-photos.js';

export interface WriteReviewInput extends OwnLineInput, ReviewInput {
  /** Row ids of pictures, at most five; whose they are the caller has made sure of. */
  photoAssetIds: readonly string[];
}

/** Statuses of an order that its shopper has in hand. */
export const arrivedStatuses: readonly OrderStatus[] = ['DELIVERED', 'COMPLETED'];

/** Whether the buyer is of the seller's own people: by account, by e-mail address or by phone number. */
async function isOfSeller({ actor, db }: Context, { group, line }: OwnLine): Promise<boolean> {
  const userIds = [group.user_id, actor.kind === 'user' ? actor.userId : null];
  const row = await db.platform
    .selectFrom('seller_member')
    .innerJoin('app_user', 'app_user.id', 'seller_member.user_id')
    .innerJoin('seller', 'seller.id', 'seller_member.seller_id')
    .select('seller_member.user_id')
    .where('seller_member.seller_id', '=', line.seller_id)
    .where((is) =>
      is.or([
        is(
          'app_user.id',
          'in',
          userIds.flatMap((id) => id ?? []).concat('00000000-0000-0000-0000-000000000000'),
        ),
        is('app_user.email', '=', group.buyer_email?.toLowerCase() ?? ''),
        is('app_user.phone', '=', group.buyer_phone),
        is('seller.phone', '=', group.buyer_phone),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface WrittenReview {
  /** Row ids. */
  reviewId: string;
  orderLineId: string;
}

/**
 * Writes the one review of an order line. It is published at once, unless a rule of the deployment holds it for the office.
 * In the place of one that was removed a new one may be written; if the office had hidden that, the new one waits too.
 *
 * @throws UserFaults ORDER_LINE_NOT_FOUND, REVIEW_NOT_YET, REVIEW_EXISTS, REVIEW_OWN_PRODUCT, INVALID_STARS,
 * REVIEW_TITLE_TOO_LONG, REVIEW_BODY_TOO_LONG, TOO_MANY_PHOTOS
 */
export async function writeReview(context: Context, input: WriteReviewInput): Promise<WrittenReview> {
  const { clock, db, deployment, locale } = context;
  const own = await findOwnLine(context, input);
  if (!own) return reviewFaults.fail('ORDER_LINE_NOT_FOUND', { field: ['input', 'orderLineId'] });
  const { group, line, order } = own;
  if (!arrivedStatuses.includes(order.status))
    reviewFaults.fail('REVIEW_NOT_YET', { field: ['input', 'orderLineId'] });
  if (await isOfSeller(context, own))
    reviewFaults.fail('REVIEW_OWN_PRODUCT', { field: ['input', 'orderLineId'] });
  const { stars, title, body } = readReview(input, input.photoAssetIds.length);
  const heldReason = heldReasonOf({ title, body }, deployment.reviews);
  const written = {
    user_id: group.user_id,
    author_name: authorName(group.buyer_name),
    variant_title: json(line.variant_title),
    stars,
    title,
    body,
    locale,
    photo_count: input.photoAssetIds.length,
    created_at: clock(),
    edited_at: null,
  };
  return db.transaction(platformScope, async (tx) => {
    const made = await tx.sql
      .insertInto('review')
      .values({
        ...written,
        id: newId(),
        order_line_id: line.id,
        order_group_id: group.id,
        product_id: line.product_id,
        seller_id: line.seller_id,
        status: heldReason === null ? 'PUBLISHED' : 'HELD',
        held_reason: heldReason,
        hidden_reason: null,
        hidden_once: false,
      })
      .onConflict((conflict) =>
        conflict
          .column('order_line_id')
          .doUpdateSet({
            ...written,
            status: sql`CASE WHEN review.hidden_once THEN 'HELD' ELSE excluded.status END`,
            held_reason: sql`CASE WHEN review.hidden_once THEN 'HIDDEN_BEFORE' ELSE excluded.held_reason END`,
          })
          .where('review.status', '=', 'REMOVED'),
      )
      .returning(['id', 'product_id', 'seller_id', 'status', 'stars'])
      .executeTakeFirst();
    if (!made) return reviewFaults.fail('REVIEW_EXISTS', { field: ['input', 'orderLineId'] });
    await writePhotos(tx, made.id, input.photoAssetIds);
    await countReview(tx, made, null, made);
    return { reviewId: made.id, orderLineId: line.id };
  });
}
