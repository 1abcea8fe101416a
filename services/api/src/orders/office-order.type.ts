import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BuyerType } from '../carts/index.js';
import { OfficePaymentType, toOfficePayment } from '../payments/index.js';
import { DiscountType } from '../pricing/index.js';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { OrderAddressType } from './order-group.type.js';
import { moveReasons, type MoveReason, type OrderStatus } from './order.machine.js';
import type { OrderGroupRecord, OrderRecord } from './order.records.js';
import {
  OrderDeliveryType,
  OrderStatusEnum,
  OrderTransitionType,
  orderBasics,
  toOrderLine,
} from './order.type.js';

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

  @Field(() => MoneyType)
  unitPrice: MoneyType;

  @Field(() => MoneyType, { description: 'Unit price times quantity, before discounts.' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'What was taken off this line.' })
  discountTotal: MoneyType;
}

const reasonNames = moveReasons.map((reason) => reason.toUpperCase().replaceAll('-', '_'));
const MoveReasonEnum = Object.fromEntries(reasonNames.map((name) => [name, name]));
registerEnumType(MoveReasonEnum, { name: 'OrderMoveReason', description: 'Why an order moved.' });

@ObjectType('OfficeOrderMove', { description: 'A step of an order: what it became, when, why and by whom.' })
export class OfficeOrderMoveType {
  @Field(() => OrderStatusEnum)
  status: OrderStatus;

  @Field(() => MoveReasonEnum, { nullable: true, description: 'Null for placing the order.' })
  reason: string | null;

  @Field(() => Date)
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null for guests and for what went by itself.',
  })
  actorName: string | null;
}

/** As the API writes it. */
export const moveReasonName = (reason: MoveReason | null): string | null =>
  reason && reason.toUpperCase().replaceAll('-', '_');

@ObjectType('OfficeOrder', { description: 'One seller’s order, as the operator sees it.' })
export class OfficeOrderType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => OrderStatusEnum)
  status: OrderStatus;

  @Field(() => MoneyType, { description: 'The goods.' })
  subtotal: MoneyType;

  @Field(() => MoneyType)
  deliveryTotal: MoneyType;

  @Field(() => [DiscountType], { description: 'What each promotion took off in all, the largest first.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'PPN that is in the total.' })
  taxTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid for it, delivery and discounts counted.' })
  total: MoneyType;

  @Field(() => OrderDeliveryType)
  delivery: OrderDeliveryType;

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
  ...orderBasics(context, record),
  lines: record.lines.map((row) => toOrderLine(context, row)),
});

@ObjectType('OfficeOrderGroup', { description: 'What a shopper bought at once, as the operator sees it.' })
export class OfficeOrderGroupType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'For people, e.g. "GB-7K2M-9QXT".' })
  number: string;

  @Field(() => Date)
  placedAt: Date;

  @Field(() => BuyerType)
  buyer: BuyerType;

  @Field(() => Boolean, { description: 'Whether the shopper was signed in.' })
  withAccount: boolean;

  @Field(() => OrderAddressType, { nullable: true, description: 'Null when everything is picked up.' })
  address: OrderAddressType | null;

  @Field(() => MoneyType, { description: 'What is paid: the sum of the orders.' })
  total: MoneyType;

  @Field(() => OfficePaymentType, { nullable: true })
  payment: OfficePaymentType | null;

  @Field(() => [OfficeOrderType], { description: 'One for each seller.' })
  orders: OfficeOrderType[];
}

export const OfficeOrderGroupConnection = ConnectionType(
  'OfficeOrderGroupConnection',
  () => OfficeOrderGroupType,
);

export const toOfficeOrderGroup = (
  context: Context,
  { group, payment, orders }: OrderGroupRecord,
): OfficeOrderGroupType => ({
  id: toPublicId('orderGroup', group.id),
  number: group.number,
  placedAt: group.placed_at,
  buyer: { name: group.buyer_name, phone: group.buyer_phone, email: group.buyer_email },
  withAccount: group.user_id !== null,
  address: group.address,
  total: toMoney(group.total, context.deployment.currency),
  payment: payment && toOfficePayment(payment),
  orders: orders.map((record) => toOfficeOrder(context, record)),
});
