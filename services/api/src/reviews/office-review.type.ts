import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import type { ReviewStatus } from './review.entity.js';
import type { ReportRow } from './review.loaders.js';
import type { ReviewRow } from './review.queries.js';
import { heldReasons, type HeldReason } from './review.text.js';
import { ReportReasonEnum, ReviewBasics, reviewBasics, ReviewStatusEnum } from './review.type.js';

export const HeldReasonEnum = Object.fromEntries(heldReasons.map((reason) => [reason, reason]));
registerEnumType(HeldReasonEnum, {
  name: 'ReviewHeldReason',
  description: 'Why a rule has held a review back.',
  valuesConfig: {
    LINK: { description: 'It holds an address.' },
    WORD: { description: 'It holds a word of the deployment’s list.' },
    HIDDEN_BEFORE: { description: 'It stands in the place of one that the office has hidden.' },
  },
});

@ObjectType('ReviewReport', { description: 'Somebody finds that a review should not stand.' })
export class ReviewReportType {
  @Field(() => ReportReasonEnum)
  reason: string;

  @Field(() => String, { description: 'In their words; may be empty.' })
  note: string;

  @Field(() => Boolean, { description: 'Reported by the seller.' })
  bySeller: boolean;

  @Field(() => Date)
  at: Date;

  @Field(() => Date, { nullable: true, description: 'When the office has decided on it.' })
  settledAt: Date | null;
}

export const toReport = (row: ReportRow): ReviewReportType => ({
  reason: row.reason,
  note: row.note,
  bySeller: row.by_seller,
  at: row.created_at,
  settledAt: row.settled_at,
});

@ObjectType('OfficeReview', { description: 'A review in any status, as the operator sees it.' })
export class OfficeReviewType extends ReviewBasics {
  @Field(() => ReviewStatusEnum)
  status: ReviewStatus;

  @Field(() => HeldReasonEnum, { nullable: true })
  heldReason: HeldReason | null;

  @Field(() => String, { nullable: true, description: 'Why the office has taken it down.' })
  hiddenReason: string | null;
}

export const toOfficeReview = (context: Context, row: ReviewRow): OfficeReviewType => ({
  ...reviewBasics(context, row),
  status: row.status,
  heldReason: row.held_reason,
  hiddenReason: row.hidden_reason,
});

export const OfficeReviewConnection = ConnectionType('OfficeReviewConnection', () => OfficeReviewType);

@ObjectType('OfficeReviewPayload')
export class OfficeReviewPayload {
  @Field(() => OfficeReviewType, { nullable: true })
  review?: OfficeReviewType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
