import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LinePersonalisationType } from '../carts/index.js';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { DiscountType, joinDiscounts, toDiscount, type ShownDiscount } from '../pricing/index.js';
import { DeliveryKindEnum, PickUpPlaceType, toPickUpPlace, type DeliveryKind } from '../shipping/index.js';
import { orderStatuses, type OrderStatus } from './order.machine.js';
import type { OrderDiscountRow, OrderLineRow, OrderRecord, OrderRow } from './order.records.js';

export const OrderStatusEnum = Object.fromEntries(orderStatuses.map((status) => [status, status]));

registerEnumType(OrderStatusEnum, {
  name: 'OrderStatus',
  description: 'How far one seller’s order has come.',
  valuesConfig: {
    PENDING_PAYMENT: { description: 'Waits for the shopper’s money; its stock is kept.' },
    PAID: { description: 'To be packed.' },
    PACKED: {
      description:
        'All or the first of it is packed; some of it may be on its way already: see fulfillmentStatus.',
    },
    SHIPPED: { description: 'Everything in it is on its way.' },
    DELIVERED: { description: 'Everything in it was handed over.' },
    COMPLETED: { description: 'The shopper has it, or had time to say otherwise.' },
    CANCELLED: { description: 'It will not be delivered; its stock is free again.' },
  },
});

@ObjectType('OrderDelivery', { description: 'How the parcel gets to the shopper, as chosen at checkout.' })
export class OrderDeliveryType {
  @Field(() => String)
  title: string;

  @Field(() => DeliveryKindEnum)
  kind: DeliveryKind;

  @Field(() => Int, { nullable: true, description: 'Days on the way, at least; null for pick-up.' })
  minDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days on the way, at most; null for pick-up.' })
  maxDays: number | null;

  @Field(() => PickUpPlaceType, {
    nullable: true,
    description: 'Where it is picked up, as it was at checkout; only for a place of the seller’s.',
  })
  place: PickUpPlaceType | null;
}

@ObjectType('OrderTransition', { description: 'A step of an order: what it became, and when.' })
export class OrderTransitionType {
  @Field(() => OrderStatusEnum)
  status: OrderStatus;

  @Field(() => Date)
  at: Date;
}

@ObjectType('OrderLine', { description: 'What was bought, as it was called and priced at checkout.' })
export class OrderLineType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The chosen options; null for a product without options.',
  })
  variantTitle: string | null;

  @Field(() => LinePersonalisationType, {
    nullable: true,
    description: 'The buyer’s own text, worked into each piece.',
  })
  personalisation: LinePersonalisationType | null;

  @Field(() => Int)
  quantity: number;

  @Field(() => MoneyType)
  unitPrice: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The usual price of one piece, when it was sold for less.',
  })
  compareAtPrice: MoneyType | null;

  @Field(() => MoneyType, { description: 'Unit price times quantity, before discounts.' })
  total: MoneyType;

  @Field(() => [DiscountType], { description: 'What was taken off this line, each by itself.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'The sum of discounts.' })
  discountTotal: MoneyType;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: OrderLineRow;
}

@ObjectType('Order', { description: 'One seller’s part of an order group.' })
export class OrderType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The group’s number with the place in it, e.g. "GB-7K2M-9QXT-1".' })
  number: string;

  @Field(() => OrderStatusEnum)
  status: OrderStatus;

  @Field(() => [OrderLineType])
  lines: OrderLineType[];

  @Field(() => MoneyType, { description: 'The goods.' })
  subtotal: MoneyType;

  @Field(() => MoneyType)
  deliveryTotal: MoneyType;

  @Field(() => [DiscountType], { description: 'What each promotion took off in all, the largest first.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'The sum of discounts, on goods and delivery.' })
  discountTotal: MoneyType;

  @Field(() => MoneyType, { description: 'PPN that is in the total; zero where the seller charges none.' })
  taxTotal: MoneyType;

  @Field(() => MoneyType, { description: 'Goods and delivery less the discounts.' })
  total: MoneyType;

  @Field(() => OrderDeliveryType)
  delivery: OrderDeliveryType;

  @Field(() => [OrderTransitionType], { description: 'Every step so far, the oldest first.' })
  transitions: OrderTransitionType[];

  /** What is behind it, for field resolvers; not part of the API. */
  readonly record: OrderRecord;
}

export const toOrderDelivery = ({ locale }: Context, { delivery }: OrderRow): OrderDeliveryType => ({
  title: localize(delivery.title, locale),
  kind: delivery.kind,
  minDays: delivery.minDays,
  maxDays: delivery.maxDays,
  place: toPickUpPlace(delivery.place),
});

/** Placing the order is its first step, though it moved from nowhere. */
export const toOrderTransitions = ({ order, transitions }: OrderRecord): OrderTransitionType[] => [
  { status: 'PENDING_PAYMENT', at: order.placed_at },
  ...transitions.map(({ to_status: status, at }) => ({ status, at })),
];

/** A discount as shopper and seller see it. */
export const shownOrderDiscount = (row: OrderDiscountRow): ShownDiscount => ({
  title: row.title,
  amount: row.amount,
  code: row.coupon_code,
});

/** Discounts of one or more orders, as one for each promotion and code. */
export const joinOrderDiscounts = (rows: readonly OrderDiscountRow[]): ShownDiscount[] =>
  joinDiscounts(rows.map((row) => ({ ...shownOrderDiscount(row), key: row.promotion_id ?? row.id })));

/** What a line shows to shopper and seller alike. @param discounts those of its order, or of the line alone */
export const toOrderLine = (
  context: Context,
  row: OrderLineRow,
  discounts: readonly OrderDiscountRow[] = [],
): OrderLineType => {
  const {
    deployment: { currency },
    locale,
  } = context;
  return {
    id: toPublicId('orderLine', row.id),
    title: localize(row.title, locale),
    variantTitle: localize(row.variant_title, locale) || null,
    personalisation: row.personalisation && {
      label: localize(row.personalisation.label, locale),
      text: row.personalisation.text,
    },
    quantity: row.quantity,
    unitPrice: toMoney(row.unit_price, currency),
    compareAtPrice: row.list_price === null ? null : toMoney(row.list_price, currency),
    total: toMoney(row.total, currency),
    discounts: discounts
      .filter(({ order_line_id: lineId }) => lineId === row.id)
      .map((discount) => toDiscount(context, shownOrderDiscount(discount))),
    discountTotal: toMoney(row.discount_total, currency),
    row,
  };
};

/** What an order shows to shopper and seller alike. */
export const orderBasics = (context: Context, record: OrderRecord) => ({
  id: toPublicId('order', record.order.id),
  number: record.order.number,
  status: record.order.status,
  subtotal: toMoney(record.order.subtotal, context.deployment.currency),
  deliveryTotal: toMoney(record.order.delivery_total, context.deployment.currency),
  discounts: joinOrderDiscounts(record.discounts).map((discount) => toDiscount(context, discount)),
  discountTotal: toMoney(record.order.discount_total, context.deployment.currency),
  taxTotal: toMoney(record.order.tax_total, context.deployment.currency),
  total: toMoney(record.order.total, context.deployment.currency),
  delivery: toOrderDelivery(context, record.order),
  transitions: toOrderTransitions(record),
  record,
});

/** One seller's order as the shopper sees it. */
export const toOrder = (context: Context, record: OrderRecord): OrderType => ({
  ...orderBasics(context, record),
  lines: record.lines.map((line) => toOrderLine(context, line, record.discounts)),
});
