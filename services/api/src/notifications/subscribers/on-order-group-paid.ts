import { orderGroupPaid } from '../../orders/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Thanks the shopper, if they have left an address. */
export const onOrderGroupPaid = subscribe(
  orderGroupPaid,
  'notifications/on-order-group-paid',
  async (context, { orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'ORDER_CONFIRMATION', group.id, [group.buyer_email]);
  },
);
