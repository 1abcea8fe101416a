import { orderCompleted } from '../../orders/index.js';
import { platformScope } from '../../platform/db/index.js';
import { subscribe } from '../../platform/events/index.js';
import { releaseOrder, releaseTime } from '../commands/release-order.js';

/** The shopper has the goods: the money becomes available when the days to hold it are over. */
export const onOrderCompleted = subscribe(
  orderCompleted,
  'payouts/on-order-completed',
  async (context, { orderId }) => {
    const runAt = releaseTime(context, new Date());
    if (runAt <= new Date()) return releaseOrder(context, orderId);
    await context.db.transaction(platformScope, (tx) =>
      tx.enqueue('payouts/release-order', { orderId }, { runAt, key: `payouts/release-order:${orderId}` }),
    );
  },
);
