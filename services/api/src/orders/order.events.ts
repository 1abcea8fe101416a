import { defineEvent } from '../platform/events/index.js';

interface OrderEvent {
  orderId: string;
  orderGroupId: string;
  sellerId: string;
}

/** A shopper's cart became an order group that waits for its payment. Total in minor units. */
export const orderGroupPlaced = defineEvent<{ orderGroupId: string; total: string; currency: string }>(
  'OrderGroupPlaced',
);

/** The whole group is paid and its stock allocated. */
export const orderGroupPaid = defineEvent<{ orderGroupId: string; total: string; currency: string }>(
  'OrderGroupPaid',
);

/** One seller's order is paid: it can be packed. Total in minor units. */
export const orderPaid = defineEvent<OrderEvent & { total: string; currency: string }>('OrderPaid');

/** One seller's order will not be paid; its stock is free again. */
export const orderCancelled = defineEvent<OrderEvent & { reason: string }>('OrderCancelled');

/**
 * An order is over: the shopper says that they have it ('received'), or had time to say otherwise ('auto-completed'). Told
 * once for each order, whichever way it ended: from then on its money is due to the seller.
 */
export const orderCompleted = defineEvent<OrderEvent & { reason: 'received' | 'auto-completed' }>(
  'OrderCompleted',
);
