import { orderPaid } from '../../orders/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf } from '../notification.queries.js';

/** Tells a seller's owners that there is something to pack. */
export const onOrderPaid = subscribe(
  orderPaid,
  'notifications/on-order-paid',
  async (context, { orderId, sellerId }) => {
    await planNotification(context, 'NEW_ORDER', orderId, await ownersOf(context, sellerId));
  },
);
