import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReportReason } from './review-report.entity.js';
import { ReportReasonEnum } from './review.type.js';

@InputType()
abstract class OwnLineFields {
  @Field(() => ID, { description: 'The line of one’s own order that the review is about.' })
  orderLineId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The order group’s; not needed by who bought it signed in.',
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The order group’s; not needed by who bought it signed in.',
  })
  secret?: string | null;
}

@InputType()
abstract class ReviewFields extends OwnLineFields {
  @Field(() => Int, { description: '1 to 5.' })
  stars: number;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 80 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 2000 characters.' })
  body?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Pictures, at most five, in order: uploaded for a review by the account that asks, or shown in this review already. Left out, the present ones stay.',
  })
  photoIds?: string[] | null;
}

@InputType('ReviewWriteInput')
export class ReviewWriteInputType extends ReviewFields {}

@InputType('ReviewEditInput', { description: 'The whole review as it is to be.' })
export class ReviewEditInputType extends ReviewFields {}

@InputType('ReviewRemoveInput')
export class ReviewRemoveInputType extends OwnLineFields {}

@InputType('ReviewReportInput')
export class ReviewReportInputType {
  @Field(() => ID)
  reviewId: string;

  @Field(() => ReportReasonEnum)
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@InputType('ReviewReplyInput')
export class ReviewReplyInputType {
  @Field(() => ID)
  reviewId: string;

  @Field(() => String, { description: 'Plain text, 1 to 1000 characters.' })
  body: string;
}

@InputType('ReviewReplyRemoveInput')
export class ReviewReplyRemoveInputType {
  @Field(() => ID)
  reviewId: string;
}

@InputType('ReviewPublishInput')
export class ReviewPublishInputType {
  @Field(() => ID)
  reviewId: string;
}

@InputType('ReviewHideInput')
export class ReviewHideInputType {
  @Field(() => ID)
  reviewId: string;

  @Field(() => String, { description: 'For the author to read; 1 to 500 characters.' })
  reason: string;
}
