import { promotionEndedByOffice } from '../../pricing/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf } from '../notification.queries.js';

/** Tells a seller's owners that the office has ended a promotion of theirs, and why. */
export const onPromotionEnded = subscribe(
  promotionEndedByOffice,
  'notifications/on-promotion-ended',
  async (context, { promotionId, sellerId }) => {
    await planNotification(context, 'PROMOTION_ENDED', promotionId, await ownersOf(context, sellerId));
  },
);
