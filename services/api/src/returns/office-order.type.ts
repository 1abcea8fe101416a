import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MoneyType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { CancelReasonEnum } from './cancellation.type.js';
import type { CancelReason } from './cancellation.rules.js';

@InputType('OfficeOrderCancelInput')
export class OfficeOrderCancelInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => CancelReasonEnum)
  reason: CancelReason;

  @Field(() => String, {
    nullable: true,
    description: 'For shopper and seller to read, at most 500 characters; needed for OTHER.',
  })
  note?: string | null;
}

@ObjectType('FailedRefund', {
  description: 'Money that did not get back to its shopper, and was not tried again.',
})
export class FailedRefundType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  orderGroupNumber: string;

  @Field(() => String, { nullable: true, description: 'Null for money that never became an order.' })
  orderNumber: string | null;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => String, {
    description: 'What it was for: ORDER_CANCELLED, RETURN, GOODWILL, LATE_PAYMENT or AMOUNT_MISMATCH.',
  })
  reason: string;

  @Field(() => Date)
  failedAt: Date;
}

@ObjectType('RefundRetryPayload')
export class RefundRetryPayload {
  @Field(() => Boolean, { nullable: true, description: 'It is on its way again.' })
  retried?: boolean | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
