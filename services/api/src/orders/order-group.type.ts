import { Field, ID, ObjectType } from 'type-graphql';
import { BuyerType } from '../carts/index.js';
import { PaymentStatusEnum, PaymentType, toPayment, type PaymentRow } from '../payments/index.js';
import { DiscountType, toDiscount } from '../pricing/index.js';
import type { Context } from '../platform/context.js';
import { ConnectionType, MoneyType, toMoney } from '../platform/graphql/index.js';
import type { OrderGroupRecord } from './order.records.js';
import { joinOrderDiscounts, OrderType, toOrder } from './order.type.js';

@ObjectType('OrderAddress', {
  description: 'The address as it was at checkout; later changes of region data do not touch it.',
})
export class OrderAddressType {
  @Field(() => String, { description: 'Street, house number, RT/RW.' })
  line: string;

  @Field(() => String, { description: 'From the subdistrict up to the province, separated by commas.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'Five digits.' })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'What the courier looks for.' })
  landmark: string | null;
}

@ObjectType('OrderGroup', {
  description: 'What a shopper bought and pays at once: one order for each seller.',
})
export class OrderGroupType {
  @Field(() => String, {
    description: 'For people, e.g. "GB-7K2M-9QXT"; with the secret or the phone number it opens the group.',
  })
  number: string;

  @Field(() => String, {
    description: 'Opens the group to whoever holds it; keep it as you keep a password.',
  })
  secret: string;

  @Field(() => PaymentStatusEnum, { description: 'Where the money is.' })
  status: PaymentRow['status'];

  @Field(() => [OrderType], { description: 'One for each seller, in the order of the cart.' })
  orders: OrderType[];

  @Field(() => MoneyType, { description: 'The goods of all sellers.' })
  subtotal: MoneyType;

  @Field(() => MoneyType)
  deliveryTotal: MoneyType;

  @Field(() => [DiscountType], { description: 'What each promotion took off in all, the largest first.' })
  discounts: DiscountType[];

  @Field(() => MoneyType, { description: 'The sum of discounts of all orders.' })
  discountTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What is paid: always exactly the sum of the orders.' })
  total: MoneyType;

  @Field(() => PaymentType, { nullable: true })
  payment: PaymentType | null;

  @Field(() => Date)
  placedAt: Date;

  @Field(() => BuyerType)
  buyer: BuyerType;

  @Field(() => OrderAddressType, { nullable: true, description: 'Null when everything is picked up.' })
  address: OrderAddressType | null;

  /** What is behind it, for field resolvers; not part of the API. */
  readonly record: OrderGroupRecord;
}

export const OrderGroupConnection = ConnectionType('OrderGroupConnection', () => OrderGroupType);

/** An order group as the shopper sees it. */
export function toOrderGroup(context: Context, record: OrderGroupRecord): OrderGroupType {
  const { group, payment, orders } = record;
  const money = (amount: bigint) => toMoney(amount, context.deployment.currency);
  return {
    number: group.number,
    secret: group.secret,
    status: payment?.status ?? 'PENDING',
    orders: orders.map((order) => toOrder(context, order)),
    subtotal: money(group.subtotal),
    deliveryTotal: money(group.delivery_total),
    discounts: joinOrderDiscounts(orders.flatMap((order) => order.discounts)).map((discount) =>
      toDiscount(context, discount),
    ),
    discountTotal: money(group.discount_total),
    total: money(group.total),
    payment: payment && toPayment(context, payment),
    placedAt: group.placed_at,
    buyer: { name: group.buyer_name, phone: group.buyer_phone, email: group.buyer_email },
    address: group.address,
    record,
  };
}

@ObjectType('Shopper', { description: 'A person with an account in the shop.' })
export class ShopperType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  /** Row id, for field resolvers; not part of the API. */
  readonly userId: string;
}
