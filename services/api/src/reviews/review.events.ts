import { defineEvent } from '../platform/events/index.js';

/** A review can be read by everybody: it was written, or the office let it through. */
export const reviewPublished = defineEvent<{ reviewId: string; productId: string; sellerId: string }>(
  'ReviewPublished',
);

/** What a product's published reviews add up to has changed, and so its seller's. */
export const productRatingChanged = defineEvent<{ productId: string; sellerId: string }>(
  'ProductRatingChanged',
);
