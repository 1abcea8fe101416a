import { orderCancelled } from '../../orders/index.js';
import { subscribe } from '../../platform/events/index.js';
import { findCancellation } from '../../returns/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf, requireGroup } from '../notification.queries.js';

/** Tells both sides that a paid order was called off. Of one that was never paid nobody is told: nothing had begun. */
export const onOrderCancelled = subscribe(
  orderCancelled,
  'notifications/on-order-cancelled',
  async (context, { orderId, orderGroupId, sellerId }) => {
    const cancellation = await findCancellation(context, orderId);
    if (!cancellation) return;
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'ORDER_CANCELLED', orderId, [group.buyer_email]);
    if (cancellation.by_whom !== 'SELLER')
      await planNotification(context, 'ORDER_CALLED_OFF', orderId, await ownersOf(context, sellerId));
  },
);
