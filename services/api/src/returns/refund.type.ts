import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { OrderRecord } from '../orders/index.js';
import type { RefundOfOrder, RefundRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { openParts } from './refund.rules.js';
import { givenParts, paidParts } from './refundable.queries.js';

export const refundStatuses = ['PENDING', 'SUCCEEDED', 'FAILED'] as const;
export const RefundStatusEnum = Object.fromEntries(refundStatuses.map((status) => [status, status]));
registerEnumType(RefundStatusEnum, {
  name: 'RefundStatus',
  description: 'Where money is that goes back to a shopper.',
  valuesConfig: {
    PENDING: { description: 'On its way.' },
    SUCCEEDED: { description: 'The provider has sent it.' },
    FAILED: { description: 'It did not get there and counts as not given back; the office sees it.' },
  },
});

@ObjectType('RefundLine', { description: 'What a part of a refund is for.' })
export class RefundLineType {
  @Field(() => ID, { nullable: true, description: 'Null for the delivery.' })
  orderLineId: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces; null for money alone.' })
  quantity: number | null;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => Boolean, { description: 'The pieces are back on the shelf.' })
  restocked: boolean;
}

@ObjectType('Refund', { description: 'Money that goes back to the shopper for an order.' })
export class RefundType {
  @Field(() => ID)
  id: string;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => RefundStatusEnum)
  status: RefundRow['status'];

  @Field(() => String, {
    description:
      'Why: ORDER_CANCELLED, RETURN (a return was received) or GOODWILL (the seller or the office gave it).',
  })
  reason: string;

  @Field(() => String, { description: 'For people; empty when nothing was said.' })
  note: string;

  @Field(() => [RefundLineType])
  lines: RefundLineType[];

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it had arrived, or come to nothing.' })
  settledAt: Date | null;
}

@ObjectType('RefundablePart', { description: 'What can still be given back for a line or the delivery.' })
export class RefundablePartType {
  @Field(() => ID, { nullable: true, description: 'Null for the delivery.' })
  orderLineId: string | null;

  @Field(() => Int, { description: 'Pieces that were not given back yet; 0 for the delivery.' })
  quantity: number;

  @Field(() => MoneyType, { description: 'Paid for it, less what was given back or is on its way.' })
  amount: MoneyType;
}

export const toRefundable = (
  { deployment: { currency } }: Context,
  { order, lines }: OrderRecord,
  refunds: readonly RefundOfOrder[],
): RefundablePartType[] =>
  openParts(
    paidParts(order, lines),
    refunds
      .filter(({ refund }) => refund.status !== 'FAILED')
      .flatMap(({ lines: given }) => givenParts(given)),
  ).map(({ orderLineId, openQuantity, openAmount }) => ({
    orderLineId: orderLineId === null ? null : toPublicId('orderLine', orderLineId),
    quantity: openQuantity,
    amount: toMoney(openAmount, currency),
  }));

export function toRefund(
  { deployment: { currency } }: Context,
  { refund, lines }: RefundOfOrder,
): RefundType {
  return {
    id: toPublicId('refund', refund.id),
    amount: toMoney(
      lines.reduce((sum, { amount }) => sum + amount, 0n),
      currency,
    ),
    status: refund.status,
    reason: refund.reason,
    note: refund.note,
    lines: lines.map((line) => ({
      orderLineId: line.order_line_id === null ? null : toPublicId('orderLine', line.order_line_id),
      quantity: line.quantity,
      amount: toMoney(line.amount, currency),
      restocked: line.restock,
    })),
    createdAt: refund.created_at,
    settledAt: refund.settled_at,
  };
}
