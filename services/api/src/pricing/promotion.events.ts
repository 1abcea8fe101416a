import { defineEvent } from '../platform/events/index.js';

/** The office has ended a seller's promotion, with a reason that the seller reads. */
export const promotionEndedByOffice = defineEvent<{ promotionId: string; sellerId: string }>(
  'PromotionEndedByOffice',
);
