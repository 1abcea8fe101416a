import { orderShipped } from '../../fulfillment/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Tells the shopper that a parcel is on its way, if they have left an address. */
export const onOrderShipped = subscribe(
  orderShipped,
  'notifications/on-order-shipped',
  async (context, { orderId, orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'ORDER_SHIPPED', orderId, [group.buyer_email]);
  },
);
