import { orderGroupPlaced } from '../../orders/index.js';
import { platformScope } from '../../platform/db/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { reminderTime } from '../jobs/remind-payment.job.js';
import { requireGroup } from '../notification.queries.js';

/** Writes how to pay by hand to a shopper who has left an address, and reminds them before the time is over. */
export const onOrderGroupPlaced = subscribe(
  orderGroupPlaced,
  'notifications/on-order-group-placed',
  async (context, { orderGroupId }) => {
    const { group, payment } = await requireGroup(context, orderGroupId);
    if (group.buyer_email === null || !payment?.intent.instructions) return;
    await planNotification(context, 'PAYMENT_INSTRUCTIONS', group.id, [group.buyer_email]);
    await context.db.transaction(platformScope, (tx) =>
      tx.enqueue(
        'notifications/remind-payment',
        { orderGroupId },
        { runAt: reminderTime(context, payment), key: `payment-reminder:${orderGroupId}` },
      ),
    );
  },
);
