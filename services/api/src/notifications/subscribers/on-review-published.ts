import { subscribe } from '../../platform/events/index.js';
import { reviewPublished } from '../../reviews/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { ownersOf } from '../notification.queries.js';

/** Tells a seller's owners what somebody says of their product; once for a review, however often it is changed. */
export const onReviewPublished = subscribe(
  reviewPublished,
  'notifications/on-review-published',
  async (context, { reviewId, sellerId }) => {
    await planNotification(context, 'NEW_REVIEW', reviewId, await ownersOf(context, sellerId));
  },
);
