import { defineEvent } from '../platform/events/index.js';

interface FulfillmentEvent {
  orderId: string;
  orderGroupId: string;
  sellerId: string;
}

/** The seller has packed an order, or begun to. */
export const orderPacked = defineEvent<FulfillmentEvent>('OrderPacked');

/** Everything in an order is on its way, and its stock is booked as gone. */
export const orderShipped = defineEvent<FulfillmentEvent>('OrderShipped');

/** Everything in an order was handed over: by the courier, or at the counter. */
export const orderDelivered = defineEvent<FulfillmentEvent>('OrderDelivered');

/** One parcel of an order is on its way, or waits at the counter; what is in it is booked as gone. */
export const shipmentShipped = defineEvent<FulfillmentEvent & { shipmentId: string }>('ShipmentShipped');

/** One parcel of an order was handed over. */
export const shipmentDelivered = defineEvent<FulfillmentEvent & { shipmentId: string }>('ShipmentDelivered');
