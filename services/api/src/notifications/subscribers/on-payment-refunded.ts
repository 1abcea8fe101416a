import { paymentRefunded } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Tells the shopper that their money is on its way back, if they have left an address. */
export const onPaymentRefunded = subscribe(
  paymentRefunded,
  'notifications/on-payment-refunded',
  async (context, { orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'PAYMENT_REFUNDED', group.id, [group.buyer_email]);
  },
);
