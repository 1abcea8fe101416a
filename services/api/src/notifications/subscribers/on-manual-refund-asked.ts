import { manualRefundAsked } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Asks where money is to go back to that did not come by card. */
export const onManualRefundAsked = subscribe(
  manualRefundAsked,
  'notifications/on-manual-refund-asked',
  async (context, { refundId, orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'REFUND_ACCOUNT_WANTED', refundId, [group.buyer_email]);
  },
);
