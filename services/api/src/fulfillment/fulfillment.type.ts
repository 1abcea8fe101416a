import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OrderType, SellerOrderType, type OrderRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { trackingUrl } from './courier.js';
import { progressOf, shipmentStatuses, type ShipmentStatus } from './shipment.machine.js';
import type { ShipmentRecord } from './shipments.js';

export const ShipmentStatusEnum = Object.fromEntries(shipmentStatuses.map((status) => [status, status]));

registerEnumType(ShipmentStatusEnum, {
  name: 'ShipmentStatus',
  description: 'How far one parcel has come.',
  valuesConfig: {
    PACKED: { description: 'Waits for the courier, or to be brought to the counter.' },
    SHIPPED: { description: 'On its way, or ready at the counter.' },
    DELIVERED: { description: 'Handed over.' },
    CANCELLED: { description: 'Taken apart again before it left.' },
  },
});

export const orderFulfillmentStatuses = ['UNFULFILLED', 'PARTIALLY_FULFILLED', 'FULFILLED'] as const;
export type OrderFulfillmentStatus = (typeof orderFulfillmentStatuses)[number];
export const OrderFulfillmentStatusEnum = Object.fromEntries(
  orderFulfillmentStatuses.map((status) => [status, status]),
);

registerEnumType(OrderFulfillmentStatusEnum, {
  name: 'OrderFulfillmentStatus',
  description: 'How much of an order is on its way or further.',
  valuesConfig: {
    UNFULFILLED: { description: 'Nothing yet.' },
    PARTIALLY_FULFILLED: { description: 'Some of it.' },
    FULFILLED: { description: 'Everything.' },
  },
});

@ObjectType('ShipmentLine', { description: 'What is in a parcel of one line of the order.' })
export class ShipmentLineType {
  @Field(() => ID, { description: 'The order’s line.' })
  orderLineId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The chosen options; null for a product without options.',
  })
  variantTitle: string | null;

  @Field(() => Int, { description: 'Pieces in this parcel; the rest comes in others.' })
  quantity: number;
}

@ObjectType('Shipment', { description: 'A parcel under way, or handed over.' })
export class ShipmentType {
  @Field(() => ID)
  id: string;

  @Field(() => ShipmentStatusEnum, { description: 'SHIPPED or DELIVERED.' })
  status: ShipmentStatus;

  @Field(() => String, { description: 'Who brings it.' })
  courier: string;

  @Field(() => String, { nullable: true })
  trackingNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The courier’s page where it can be followed, at its number or where the number is typed in. Null without a number, and for a courier that has none.',
  })
  trackingUrl: string | null;

  @Field(() => Date)
  shippedAt: Date;

  @Field(() => Date, { nullable: true })
  deliveredAt: Date | null;

  @Field(() => [ShipmentLineType])
  lines: ShipmentLineType[];
}

@ObjectType('SellerShipment', { description: 'A parcel, as the seller who packs it sees it.' })
export class SellerShipmentType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counts from 1 in its order.' })
  position: number;

  @Field(() => ShipmentStatusEnum)
  status: ShipmentStatus;

  @Field(() => String, { nullable: true, description: 'Who brings it; null until it is sent.' })
  courier: string | null;

  @Field(() => String, { nullable: true, description: 'One of `couriers`; null for any other.' })
  courierCode: string | null;

  @Field(() => String, { nullable: true })
  trackingNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The courier’s page where it can be followed.' })
  trackingUrl: string | null;

  @Field(() => Date)
  packedAt: Date;

  @Field(() => Date, { nullable: true })
  shippedAt: Date | null;

  @Field(() => Date, { nullable: true })
  deliveredAt: Date | null;

  @Field(() => [ShipmentLineType])
  lines: ShipmentLineType[];
}

@ObjectType('Courier', { description: 'Somebody who brings parcels here.' })
export class CourierType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;
}

const toLines = ({ locale }: Context, order: OrderRecord, { lines }: ShipmentRecord): ShipmentLineType[] =>
  lines.flatMap(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId);
    return line
      ? [
          {
            orderLineId: toPublicId('orderLine', orderLineId),
            title: localize(line.title, locale),
            variantTitle: localize(line.variant_title, locale) || null,
            quantity,
          },
        ]
      : [];
  });

/** A parcel as the shopper sees it; null while it is in the house. */
export function toShipment(
  context: Context,
  order: OrderRecord,
  record: ShipmentRecord,
): ShipmentType | null {
  const { shipment } = record;
  if (shipment.courier === null || shipment.shipped_at === null) return null;
  return {
    id: toPublicId('shipment', shipment.id),
    status: shipment.status,
    courier: shipment.courier,
    trackingNumber: shipment.tracking_number,
    trackingUrl: trackingUrl(context.deployment.couriers, shipment),
    shippedAt: shipment.shipped_at,
    deliveredAt: shipment.delivered_at,
    lines: toLines(context, order, record),
  };
}

export const toSellerShipment = (
  context: Context,
  order: OrderRecord,
  record: ShipmentRecord,
): SellerShipmentType => ({
  id: toPublicId('shipment', record.shipment.id),
  position: record.shipment.position,
  status: record.shipment.status,
  courier: record.shipment.courier,
  courierCode: record.shipment.courier_code,
  trackingNumber: record.shipment.tracking_number,
  trackingUrl: trackingUrl(context.deployment.couriers, record.shipment),
  packedAt: record.shipment.packed_at,
  shippedAt: record.shipment.shipped_at,
  deliveredAt: record.shipment.delivered_at,
  lines: toLines(context, order, record),
});

export function fulfillmentStatusOf(
  { lines }: OrderRecord,
  records: readonly ShipmentRecord[],
): OrderFulfillmentStatus {
  const states = records.map(({ shipment, lines: packed }) => ({ status: shipment.status, lines: packed }));
  const progress = progressOf(lines, states);
  if (progress.every(({ sent }) => sent === 0)) return 'UNFULFILLED';
  return progress.every(({ sent, quantity }) => sent >= quantity) ? 'FULFILLED' : 'PARTIALLY_FULFILLED';
}

@InputType('OrderMarkPackedInput')
export class OrderMarkPackedInputType {
  @Field(() => ID)
  orderId: string;
}

@InputType('OrderMarkShippedInput')
export class OrderMarkShippedInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => String, {
    description: 'Who brings it, 1 to 80 characters: the name of one of `couriers`, or any other.',
  })
  courier: string;

  @Field(() => String, { nullable: true, description: '4 to 40 letters, digits, blanks and . / -' })
  trackingNumber?: string | null;
}

@InputType('OrderMarkDeliveredInput')
export class OrderMarkDeliveredInputType {
  @Field(() => ID)
  orderId: string;
}

@InputType('ShipmentPackLineInput')
export class ShipmentPackLineInputType {
  @Field(() => ID)
  orderLineId: string;

  @Field(() => Int, { description: 'From 1 up to what is left of the line.' })
  quantity: number;
}

@InputType('ShipmentPackInput')
export class ShipmentPackInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => [ShipmentPackLineInputType], {
    nullable: true,
    description: 'What goes into the parcel; everything that is left when null.',
  })
  lines?: ShipmentPackLineInputType[] | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 200 characters; the same key packs once, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@InputType('ShipmentShipInput')
export class ShipmentShipInputType {
  @Field(() => ID)
  shipmentId: string;

  @Field(() => String, { nullable: true, description: 'One of `couriers`.' })
  courierCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who brings it, for any other; at most 80 characters. Not needed for what is picked up.',
  })
  courier?: string | null;

  @Field(() => String, { nullable: true, description: '4 to 40 letters, digits, blanks and . / -' })
  trackingNumber?: string | null;
}

@InputType('ShipmentCorrectTrackingInput')
export class ShipmentCorrectTrackingInputType extends ShipmentShipInputType {}

@InputType('ShipmentMarkDeliveredInput')
export class ShipmentMarkDeliveredInputType {
  @Field(() => ID)
  shipmentId: string;
}

@InputType('ShipmentUnpackInput')
export class ShipmentUnpackInputType {
  @Field(() => ID)
  shipmentId: string;
}

@ObjectType('SellerShipmentPayload')
export class SellerShipmentPayload {
  @Field(() => SellerShipmentType, { nullable: true })
  shipment?: SellerShipmentType | null;

  @Field(() => SellerOrderType, { nullable: true, description: 'Its order, as it is now.' })
  order?: SellerOrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@InputType('OrderConfirmReceivedInput')
export class OrderConfirmReceivedInputType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  secret: string;

  @Field(() => ID, { description: 'One of the group’s orders.' })
  orderId: string;
}

@ObjectType('OrderConfirmReceivedPayload')
export class OrderConfirmReceivedPayload {
  @Field(() => OrderType, { nullable: true })
  order?: OrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
