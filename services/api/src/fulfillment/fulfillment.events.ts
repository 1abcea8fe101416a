import { defineEvent } from '../platform/events/index.js';

interface FulfillmentEvent {
  orderId: string;
  orderGroupId: string;
  sellerId: string;
}

/** The seller has packed an order. */
export const orderPacked = defineEvent<FulfillmentEvent>('OrderPacked');

/** An order is on its way, and its stock is booked as gone. */
export const orderShipped = defineEvent<FulfillmentEvent>('OrderShipped');

/** The courier has handed the parcel over, or the shopper has picked it up. */
export const orderDelivered = defineEvent<FulfillmentEvent>('OrderDelivered');
