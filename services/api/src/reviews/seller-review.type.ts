import { Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { ReviewRow } from './review.queries.js';
import { ReviewBasics, reviewBasics } from './review.type.js';

@ObjectType('SellerReview', { description: 'A published review of something that the seller sells.' })
export class SellerReviewType extends ReviewBasics {
  @Field(() => ID)
  productId: string;
}

export const toSellerReview = (context: Context, row: ReviewRow): SellerReviewType => ({
  ...reviewBasics(context, row),
  productId: toPublicId('product', row.product_id),
});

export const SellerReviewConnection = ConnectionType('SellerReviewConnection', () => SellerReviewType);

@ObjectType('SellerReviewPayload')
export class SellerReviewPayload {
  @Field(() => SellerReviewType, { nullable: true })
  review?: SellerReviewType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
