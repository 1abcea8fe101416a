import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OrderType } from '../orders/index.js';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import type { ShipmentRow } from './shipment.loaders.js';

@ObjectType('Shipment', { description: 'A parcel under way, or handed over.' })
export class ShipmentType {
  @Field(() => String, { description: 'Who brings it.' })
  courier: string;

  @Field(() => String, { nullable: true })
  trackingNumber: string | null;

  @Field(() => Date)
  shippedAt: Date;

  @Field(() => Date, { nullable: true })
  deliveredAt: Date | null;
}

export const toShipment = (row: ShipmentRow): ShipmentType => ({
  courier: row.courier,
  trackingNumber: row.tracking_number,
  shippedAt: row.shipped_at,
  deliveredAt: row.delivered_at,
});

@InputType('OrderMarkPackedInput')
export class OrderMarkPackedInputType {
  @Field(() => ID)
  orderId: string;
}

@InputType('OrderMarkShippedInput')
export class OrderMarkShippedInputType {
  @Field(() => ID)
  orderId: string;

  @Field(() => String, { description: 'Who brings it, 1 to 80 characters.' })
  courier: string;

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  trackingNumber?: string | null;
}

@InputType('OrderMarkDeliveredInput')
export class OrderMarkDeliveredInputType {
  @Field(() => ID)
  orderId: string;
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
