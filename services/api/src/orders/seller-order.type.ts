import { toPublicId } from '../platform/ids.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LinePersonalisationType } from '../carts/index.js';
import { DiscountType } from '../pricing/index.js';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { whatsappUrl } from '../sellers/index.js';
import type { OrderStatus } from './order.machine.js';
import type { OrderLineRow, OrderRecord, OrderRow } from './order.records.js';
import {
  OrderDeliveryType,
  OrderStatusEnum,
  OrderTransitionType,
  orderBasics,
  toOrderLine,
} from './order.type.js';

@ObjectType('SellerOrderLine', { description: 'What to pack, as it was called and priced at checkout.' })
export class SellerOrderLineType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  variantId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The chosen options; null for a product without options.',
  })
  variantTitle: string | null;

  @Field(() => String, { nullable: true, description: 'The seller’s own number for it.' })
  sku: string | null;

  @Field(() => LinePersonalisationType, {
    nullable: true,
    description: 'The buyer’s own text, worked into each piece.',
  })
  personalisation: LinePersonalisationType | null;

  @Field(() => Int)
  quantity: number;

  @Field(() => MoneyType)
  unitPrice: MoneyType;

  @Field(() => MoneyType, { description: 'Unit price times quantity, before discounts.' })
  total: MoneyType;

  @Field(() => [DiscountType], { description: 'What was taken off this line, each by itself.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'The sum of discounts.' })
  discountTotal: MoneyType;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: OrderLineRow;
}

@ObjectType('Recipient', { description: 'Who gets the parcel.' })
export class RecipientType {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'As +62….' })
  phone: string;

  @Field(() => String, { description: 'Opens a WhatsApp chat with the shopper.' })
  whatsappUrl: string;

  @Field(() => String, { nullable: true, description: 'Street and house; null for pick-up.' })
  addressLine: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From the subdistrict up to the province; null for pick-up.',
  })
  path: string | null;

  @Field(() => String, { nullable: true })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'What helps to find the house.' })
  landmark: string | null;
}

@ObjectType('SellerOrder', { description: 'An order, as the seller who packs it sees it.' })
export class SellerOrderType {
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

  @Field(() => MoneyType, { description: 'The sum of discounts, on goods and delivery.' })
  discountTotal: MoneyType;

  @Field(() => MoneyType, {
    description: 'The part of the discounts that the operator pays for: the seller gets it all the same.',
  })
  operatorDiscountTotal: MoneyType;

  @Field(() => MoneyType, { description: 'PPN that is in the total.' })
  taxTotal: MoneyType;

  @Field(() => MoneyType, { description: 'Goods and delivery less the discounts.' })
  total: MoneyType;

  @Field(() => Date)
  placedAt: Date;

  @Field(() => [SellerOrderLineType])
  lines: SellerOrderLineType[];

  @Field(() => RecipientType, { nullable: true, description: 'Null for a role that may not see who buys.' })
  recipient: RecipientType | null;

  @Field(() => OrderDeliveryType)
  delivery: OrderDeliveryType;

  @Field(() => [OrderTransitionType], { description: 'Every step so far, the oldest first.' })
  transitions: OrderTransitionType[];

  /** What is behind it, for field resolvers; not part of the API. */
  readonly record: OrderRecord;
}

export const SellerOrderConnection = ConnectionType('SellerOrderConnection', () => SellerOrderType);

@ObjectType('SellerOrderPayload')
export class SellerOrderPayload {
  @Field(() => SellerOrderType, { nullable: true })
  order?: SellerOrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

const toRecipient = ({ recipient: { name, phone, address } }: OrderRow): RecipientType => ({
  name,
  phone,
  whatsappUrl: whatsappUrl(phone),
  addressLine: address?.line ?? null,
  path: address?.path ?? null,
  postalCode: address?.postalCode ?? null,
  landmark: address?.landmark ?? null,
});

/** An order as a member of its seller sees it; with the buyer only for those who may see buyers. */
export const toSellerOrder = (
  context: Context,
  record: OrderRecord,
  showBuyer: boolean,
): SellerOrderType => ({
  ...orderBasics(context, record),
  operatorDiscountTotal: toMoney(record.order.operator_discount_total, context.deployment.currency),
  placedAt: record.order.placed_at,
  lines: record.lines.map((row) => ({
    ...toOrderLine(context, row, record.discounts),
    variantId: toPublicId('variant', row.variant_id),
    sku: row.sku,
  })),
  recipient: showBuyer ? toRecipient(record.order) : null,
});
