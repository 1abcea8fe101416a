import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import {
  conditions,
  deliveryPayers,
  returnReasons,
  returnResolutions,
  type DeliveryPayer,
  type ReturnCondition,
  type ReturnReason,
  type ReturnResolution,
} from './return.entity.js';
import { returnMovers, returnStatuses, type ReturnMover, type ReturnStatus } from './return.machine.js';
import type { ReturnRecord } from './return.queries.js';

const enumOf = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, value]));

export const ReturnStatusEnum = enumOf(returnStatuses);
registerEnumType(ReturnStatusEnum, {
  name: 'ReturnStatus',
  description: 'How far a return has come.',
  valuesConfig: {
    REQUESTED: { description: 'The seller has yet to answer.' },
    APPROVED: { description: 'It may be sent back.' },
    DECLINED: { description: 'The seller says no; the shopper may ask the office.' },
    ESCALATED: { description: 'The office has the last word.' },
    REJECTED: { description: 'The office says no.' },
    SHIPPED_BACK: { description: 'On its way to the seller.' },
    RECEIVED: { description: 'The seller has it; the money is on its way.' },
    REFUNDED: { description: 'The money went back.' },
    CLOSED: { description: 'It ended without money: nothing of it arrived.' },
    CANCELLED: { description: 'The shopper has taken it back.' },
  },
});
export const ReturnReasonEnum = enumOf(returnReasons);
registerEnumType(ReturnReasonEnum, {
  name: 'ReturnReason',
  description: 'Why something is sent back.',
  valuesConfig: {
    DAMAGED: { description: 'It arrived broken.' },
    WRONG_ITEM: { description: 'Something else was sent.' },
    NOT_AS_DESCRIBED: { description: 'It is not what the page said.' },
    CHANGED_MIND: { description: 'The shopper does not want it after all.' },
    OTHER: { description: 'The note says why.' },
  },
});
export const ReturnResolutionEnum = enumOf(returnResolutions);
registerEnumType(ReturnResolutionEnum, {
  name: 'ReturnResolution',
  description: 'What the shopper wants.',
  valuesConfig: {
    REFUND: { description: 'The money back.' },
    EXCHANGE: { description: 'The money back, and a filled cart with another variant.' },
  },
});
export const DeliveryPayerEnum = enumOf(deliveryPayers);
registerEnumType(DeliveryPayerEnum, {
  name: 'ReturnDeliveryPayer',
  description: 'Who pays for the way back.',
});
export const ReturnConditionEnum = enumOf(conditions);
registerEnumType(ReturnConditionEnum, {
  name: 'ReturnCondition',
  description: 'How something arrived back at the seller.',
  valuesConfig: {
    AS_SENT: { description: 'As it was sent.' },
    DAMAGED: { description: 'Worn or broken.' },
    NOT_RECEIVED: { description: 'It was not in the parcel: no money goes back for it.' },
  },
});
export const ReturnMoverEnum = enumOf(returnMovers);
registerEnumType(ReturnMoverEnum, {
  name: 'ReturnMover',
  description: 'Who moved a return on; SYSTEM when the money had gone through.',
});

@ObjectType('ReturnLine', { description: 'What is sent back.' })
export class ReturnLineType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  orderLineId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  variantTitle: string | null;

  @Field(() => Int)
  quantity: number;

  @Field(() => ID, { nullable: true, description: 'For an exchange: the variant wanted in its place.' })
  wantedVariantId: string | null;

  @Field(() => ReturnConditionEnum, { nullable: true, description: 'Null until it has arrived.' })
  condition: ReturnCondition | null;

  @Field(() => Boolean, { description: 'It is back on the shelf.' })
  restocked: boolean;
}

@ObjectType('ReturnTransition', { description: 'A step of a return.' })
export class ReturnTransitionType {
  @Field(() => ReturnStatusEnum)
  status: ReturnStatus;

  @Field(() => ReturnMoverEnum)
  by: ReturnMover;

  @Field(() => String, { description: 'What they said; empty when nothing.' })
  note: string;

  @Field(() => Date)
  at: Date;
}

@ObjectType('Return', { description: 'What a shopper sends back, of one order.' })
export class ReturnType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The order’s number with the place in it, e.g. "GB-7K2M-9QXT-1-R1".' })
  number: string;

  @Field(() => ID)
  orderId: string;

  @Field(() => String)
  orderNumber: string;

  @Field(() => ReturnStatusEnum)
  status: ReturnStatus;

  @Field(() => ReturnReasonEnum)
  reason: ReturnReason;

  @Field(() => String, { description: 'The shopper’s own words; may be empty.' })
  note: string;

  @Field(() => ReturnResolutionEnum)
  resolution: ReturnResolution;

  @Field(() => DeliveryPayerEnum, { description: 'Who pays for the way back.' })
  deliveryPaidBy: DeliveryPayer;

  @Field(() => String, { nullable: true, description: 'Who brings it back.' })
  courier: string | null;

  @Field(() => String, { nullable: true })
  trackingNumber: string | null;

  @Field(() => [ReturnLineType])
  lines: ReturnLineType[];

  @Field(() => [ReturnTransitionType], { description: 'Every step so far, the oldest first.' })
  transitions: ReturnTransitionType[];

  @Field(() => Date)
  requestedAt: Date;

  /** What is behind it, for field resolvers; not part of the API. */
  readonly returned: ReturnRecord;
}

export const ReturnConnection = ConnectionType('ReturnConnection', () => ReturnType);

@ObjectType('ReturnPayload')
export class ReturnPayload {
  @Field(() => ReturnType, { nullable: true })
  return?: ReturnType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

export const toReturn = ({ locale }: Context, returned: ReturnRecord): ReturnType => {
  const { row, lines, orderNumber, transitions } = returned;
  return {
    id: toPublicId('return', row.id),
    number: row.number,
    orderId: toPublicId('order', row.order_id),
    orderNumber,
    status: row.status,
    reason: row.reason,
    note: row.note,
    resolution: row.resolution,
    deliveryPaidBy: row.delivery_paid_by,
    courier: row.courier,
    trackingNumber: row.tracking_number,
    lines: lines.map(({ line, ...own }) => ({
      id: toPublicId('returnLine', own.id),
      orderLineId: toPublicId('orderLine', line.id),
      title: localize(line.title, locale),
      variantTitle: localize(line.variant_title, locale) || null,
      quantity: own.quantity,
      wantedVariantId: own.wanted_variant_id && toPublicId('variant', own.wanted_variant_id),
      condition: own.condition,
      restocked: own.restocked,
    })),
    transitions: transitions.map(({ to_status: status, by_whom: by, note, at }) => ({
      status,
      by,
      note,
      at,
    })),
    requestedAt: row.requested_at,
    returned,
  };
};
