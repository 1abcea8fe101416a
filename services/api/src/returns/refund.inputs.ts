import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../platform/graphql/index.js';
import { CancelReasonEnum } from './cancellation.type.js';
import type { CancelReason } from './cancellation.rules.js';

@InputType('RefundLineInput')
export class RefundLineInputType {
  @Field(() => ID, { nullable: true, description: 'Left out for the delivery.' })
  orderLineId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces; left out for money alone.' })
  quantity?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Whole rupiah; left out for what the pieces are worth, or all that is left of the delivery.',
  })
  amount?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The pieces were sent, are back, and go on the shelf again.',
  })
  restock: boolean;
}

@InputType('RefundCreateInput')
export class RefundCreateInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => [RefundLineInputType])
  lines: RefundLineInputType[];

  @Field(() => String, { nullable: true, description: 'For the shopper to read; at most 500 characters.' })
  note?: string | null;

  @Field(() => String, { description: '1 to 200 characters, new for each refund: the same key makes one.' })
  idempotencyKey: string;
}

@InputType('RefundRetryInput')
export class RefundRetryInputType {
  @Field(() => ID, { description: 'A refund that has failed.' })
  refundId: string;
}

@InputType('SellerOrderCancelInput')
export class SellerOrderCancelInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => CancelReasonEnum)
  reason: CancelReason;

  @Field(() => String, {
    nullable: true,
    description: 'For the shopper to read, at most 500 characters; needed for OTHER.',
  })
  note?: string | null;
}

/** What the command takes of what was sent. */
export const toRefundLines = (lines: readonly RefundLineInputType[]) =>
  lines.map(({ orderLineId = null, quantity = null, amount = null, restock }) => ({
    orderLineId,
    quantity,
    amount,
    restock,
  }));
