import { subscribe } from '../../platform/events/index.js';
import { returnMoved } from '../../returns/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf, requireGroup } from '../notification.queries.js';
import { isReturnNews } from '../templates/return-letters.js';

/** Tells each side of a return what the other has done. */
export const onReturnMoved = subscribe(
  returnMoved,
  'notifications/on-return-moved',
  async (context, { transitionId, orderGroupId, sellerId, status }) => {
    if (isReturnNews('SHOPPER', status)) {
      const { group } = await requireGroup(context, orderGroupId);
      if (group.buyer_email !== null)
        await planNotification(context, 'RETURN_NEWS', transitionId, [group.buyer_email]);
    }
    if (isReturnNews('SELLER', status))
      await planNotification(context, 'RETURN_FOR_SELLER', transitionId, await ownersOf(context, sellerId));
  },
);
