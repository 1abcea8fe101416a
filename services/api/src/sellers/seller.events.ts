import { defineEvent } from '../platform/events/index.js';

/** The office let a seller into the shop, for the first time or again. */
export const sellerApproved = defineEvent<{ sellerId: string }>('SellerApproved');

/** The office took a seller's products out of the shop. */
export const sellerSuspended = defineEvent<{ sellerId: string }>('SellerSuspended');
