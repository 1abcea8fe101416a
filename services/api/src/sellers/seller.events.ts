import { defineEvent } from '../platform/events/index.js';

/** The office let a seller into the shop, for the first time or again. */
export const sellerApproved = defineEvent<{ sellerId: string }>('SellerApproved');

/** The office took a seller's products out of the shop. */
export const sellerSuspended = defineEvent<{ sellerId: string }>('SellerSuspended');

/** What the shop shows of a seller has changed: its profile, hours or holiday. */
export const sellerChanged = defineEvent<{ sellerId: string }>('SellerChanged');

/** A certificate came, went, or was checked. `productId`: the one product it holds for; null when it is the seller's. */
export const certificateChanged = defineEvent<{
  certificateId: string;
  sellerId: string;
  productId: string | null;
}>('CertificateChanged');
