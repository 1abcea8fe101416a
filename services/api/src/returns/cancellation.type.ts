import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { OrderType, type OrderRecord } from '../orders/index.js';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { cancellers, cancelReasons, type Canceller, type CancelReason } from './cancellation.rules.js';
import type { CancellationRow } from './order.loaders.js';

export const CancellerEnum = Object.fromEntries(cancellers.map((one) => [one, one]));
registerEnumType(CancellerEnum, {
  name: 'OrderCanceller',
  description: 'Who called an order off.',
  valuesConfig: {
    SHOPPER: { description: 'Who bought it.' },
    SELLER: { description: 'Who was to send it.' },
    OFFICE: { description: 'The operator of the shop.' },
  },
});

export const CancelReasonEnum = Object.fromEntries(cancelReasons.map((reason) => [reason, reason]));
registerEnumType(CancelReasonEnum, {
  name: 'OrderCancelReason',
  description:
    'Why an order was called off. Shoppers choose from CHANGED_MIND, ORDERED_BY_MISTAKE, TAKES_TOO_LONG and OTHER; sellers from OUT_OF_STOCK, CANNOT_DELIVER, SHOPPER_ASKED and OTHER; the office also SUSPICIOUS.',
  valuesConfig: {
    CHANGED_MIND: { description: 'The shopper does not want it any more.' },
    ORDERED_BY_MISTAKE: { description: 'The shopper did not mean to order it, or ordered the wrong thing.' },
    TAKES_TOO_LONG: { description: 'The shopper has waited long enough.' },
    OUT_OF_STOCK: { description: 'It is not there after all.' },
    CANNOT_DELIVER: { description: 'It can’t be brought to that address.' },
    SHOPPER_ASKED: { description: 'The shopper asked for it, in a chat for instance.' },
    SUSPICIOUS: { description: 'Something about the order is not right.' },
    OTHER: { description: 'The note says why.' },
  },
});

@ObjectType('OrderCancellation', { description: 'That an order was called off.' })
export class OrderCancellationType {
  @Field(() => CancellerEnum)
  by: Canceller;

  @Field(() => CancelReasonEnum, {
    nullable: true,
    description: 'Null for an order that was called off before it was paid.',
  })
  reason: CancelReason | null;

  @Field(() => String, { description: 'Their own words; empty when they said nothing.' })
  note: string;

  @Field(() => Date)
  at: Date;
}

/** Who called an order off; null when nobody did, also when it was cancelled because no money came. */
export function toCancellation(
  row: CancellationRow | null,
  { transitions }: OrderRecord,
): OrderCancellationType | null {
  if (row) return { by: row.by_whom, reason: row.reason, note: row.note, at: row.at };
  const unpaid = transitions.find(({ reason }) => reason === 'cancelled-by-shopper');
  return unpaid ? { by: 'SHOPPER', reason: null, note: '', at: unpaid.at } : null;
}

@InputType('OrderCancelInput')
export class OrderCancelInputType {
  @Field(() => ID)
  orderId: string;

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

  @Field(() => CancelReasonEnum)
  reason: CancelReason;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  note?: string | null;
}

@ObjectType('OrderCancelPayload')
export class OrderCancelPayload {
  @Field(() => OrderType, { nullable: true })
  order?: OrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
