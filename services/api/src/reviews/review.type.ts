import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { reviewStatuses, type ReviewStatus } from './review.entity.js';
import { reportReasons } from './review-report.entity.js';
import { reviewSorts, type ReviewRow } from './review.queries.js';

export const ReviewStatusEnum = Object.fromEntries(reviewStatuses.map((status) => [status, status]));
registerEnumType(ReviewStatusEnum, {
  name: 'ReviewStatus',
  description: 'Who can read a review.',
  valuesConfig: {
    PUBLISHED: { description: 'Everybody.' },
    HELD: { description: 'Its author and the office, which has yet to look at it.' },
    HIDDEN: { description: 'Its author and the office, which has taken it down.' },
    REMOVED: { description: 'Its author has taken it back; its text is gone.' },
  },
});

export const ReviewSortEnum = Object.fromEntries(reviewSorts.map((sort) => [sort, sort]));
registerEnumType(ReviewSortEnum, {
  name: 'ReviewSort',
  description: 'Order of reviews; those that are equal stand newest first.',
  valuesConfig: {
    NEWEST: { description: 'The newest first.' },
    HIGHEST: { description: 'Most stars first.' },
    LOWEST: { description: 'Fewest stars first.' },
    WITH_PHOTOS: { description: 'Only those with photos, the newest first.' },
  },
});

export const ReportReasonEnum = Object.fromEntries(reportReasons.map((reason) => [reason, reason]));
registerEnumType(ReportReasonEnum, {
  name: 'ReviewReportReason',
  description: 'Why a review should not stand.',
  valuesConfig: {
    SPAM: { description: 'It advertises something.' },
    OFFENSIVE: { description: 'It insults or threatens somebody.' },
    PRIVATE_DATA: { description: 'It tells somebody’s phone number, address or the like.' },
    NOT_ABOUT_PRODUCT: { description: 'It is about something else.' },
    FALSE: { description: 'What it says is not true.' },
    OTHER: { description: 'The note says what.' },
  },
});

@ObjectType('ReviewReply', { description: 'The seller’s public answer.' })
export class ReviewReplyType {
  @Field(() => String, { description: 'Plain text.' })
  body: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;
}

/** What everybody sees of a review. */
@ObjectType()
export abstract class ReviewBasics {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1 to 5.' })
  stars: number;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 80 characters.' })
  title: string | null;

  @Field(() => String, {
    description:
      'Plain text, at most 2000 characters; may be empty. Show addresses in it as text, never as links.',
  })
  body: string;

  @Field(() => String, { description: 'First name and initial of who bought it, such as "Rahma S.".' })
  authorName: string;

  @Field(() => Boolean, { description: 'Always true: only who bought it here can write.' })
  verifiedPurchase: boolean;

  @Field(() => String, { nullable: true, description: 'What was bought, where there is a choice.' })
  variantTitle: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field(() => ReviewReplyType, { nullable: true })
  reply: ReviewReplyType | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ReviewRow;
}

export const reviewBasics = ({ locale }: Context, row: ReviewRow): ReviewBasics => ({
  id: toPublicId('review', row.id),
  stars: row.stars,
  title: row.title || null,
  body: row.body,
  authorName: row.author_name,
  verifiedPurchase: true,
  variantTitle: localize(row.variant_title, locale) || null,
  createdAt: row.created_at,
  editedAt: row.edited_at,
  reply:
    row.reply_body === null || row.reply_created_at === null
      ? null
      : { body: row.reply_body, createdAt: row.reply_created_at, editedAt: row.reply_edited_at },
  row,
});

@ObjectType('Review', { description: 'What somebody who bought a product says about it.' })
export class ReviewType extends ReviewBasics {}

export const ReviewConnection = ConnectionType('ReviewConnection', () => ReviewType);

@ObjectType('OwnReview', { description: 'A review as its author sees it.' })
export class OwnReviewType extends ReviewBasics {
  @Field(() => ReviewStatusEnum)
  status: ReviewStatus;

  @Field(() => String, { nullable: true, description: 'Why the office has taken it down.' })
  hiddenReason: string | null;

  @Field(() => Date, { description: 'Until when it can be changed; it can be removed at any time.' })
  editableUntil: Date;
}

const dayMs = 86_400_000;

export const toOwnReview = (context: Context, row: ReviewRow): OwnReviewType => ({
  ...reviewBasics(context, row),
  status: row.status,
  hiddenReason: row.hidden_reason,
  editableUntil: new Date(row.created_at.getTime() + context.deployment.reviews.editDays * dayMs),
});

@ObjectType('OwnReviewPayload')
export class OwnReviewPayload {
  @Field(() => OwnReviewType, { nullable: true, description: 'As it is now; null once removed.' })
  review?: OwnReviewType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('ReviewReportPayload')
export class ReviewReportPayload {
  @Field(() => Boolean, { nullable: true, description: 'True once the office has been told.' })
  reported?: boolean | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
