import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  OrderStatusEnum,
  OrderTransitionType,
  toOrderLine,
  toOrderTransitions,
  type OrderRecord,
  type OrderStatus,
} from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { CancelReasonEnum } from './cancellation.type.js';
import type { CancelReason } from './cancellation.rules.js';

@ObjectType('OfficeOrderLine', { description: 'What was bought, as it was called and priced at checkout.' })
export class OfficeOrderLineType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  variantTitle: string | null;

  @Field(() => Int)
  quantity: number;

  @Field(() => MoneyType, { description: 'Unit price times quantity, before discounts.' })
  total: MoneyType;
}

@ObjectType('OfficeOrder', { description: 'One seller’s order, as the operator sees it.' })
export class OfficeOrderType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => OrderStatusEnum)
  status: OrderStatus;

  @Field(() => MoneyType, { description: 'What was paid for it, delivery and discounts counted.' })
  total: MoneyType;

  @Field(() => [OfficeOrderLineType])
  lines: OfficeOrderLineType[];

  @Field(() => [OrderTransitionType], { description: 'Every step so far, the oldest first.' })
  transitions: OrderTransitionType[];

  /** What is behind it, for field resolvers; not part of the API. */
  readonly record: OrderRecord;
}

@ObjectType('OfficeOrderPayload')
export class OfficeOrderPayload {
  @Field(() => OfficeOrderType, { nullable: true })
  order?: OfficeOrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

export const toOfficeOrder = (context: Context, record: OrderRecord): OfficeOrderType => ({
  id: toPublicId('order', record.order.id),
  number: record.order.number,
  status: record.order.status,
  total: toMoney(record.order.total, context.deployment.currency),
  lines: record.lines.map((row) => toOrderLine(context, row)),
  transitions: toOrderTransitions(record),
  record,
});

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
