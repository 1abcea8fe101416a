import { defineEvent } from '../platform/events/index.js';

/** A product came into the shop (for as long as its seller is approved). */
export const productPublished = defineEvent<{ productId: string; sellerId: string }>('ProductPublished');

/** A product was taken out of the shop. */
export const productArchived = defineEvent<{ productId: string; sellerId: string }>('ProductArchived');

/** What a product in the shop says, costs or is called in addresses has changed. */
export const productChanged = defineEvent<{ productId: string; sellerId: string }>('ProductChanged');
