import { findRefundWithLines, refundSucceeded } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Tells the shopper that money for an order is on its way back, if they have left an address. */
export const onRefundSucceeded = subscribe(
  refundSucceeded,
  'notifications/on-refund-succeeded',
  async (context, { refundId, orderGroupId }) => {
    const found = await findRefundWithLines(context.db.platform, refundId);
    if (!found || found.lines.length === 0) return;
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'REFUND_SENT', refundId, [group.buyer_email]);
  },
);
