import { paymentRefunded, refundLinesOfOrders } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Tells the shopper that money which came too late is on its way back, if they have left an address. */
export const onPaymentRefunded = subscribe(
  paymentRefunded,
  'notifications/on-payment-refunded',
  async (context, { orderGroupId }) => {
    const { group, orders } = await requireGroup(context, orderGroupId);
    // What went back of its orders was told refund by refund.
    const refunds = await refundLinesOfOrders(
      context.db.platform,
      orders.map(({ order }) => order.id),
    );
    if (refunds.length > 0) return;
    if (group.buyer_email !== null)
      await planNotification(context, 'PAYMENT_REFUNDED', group.id, [group.buyer_email]);
  },
);
