import { v5 } from 'uuid';
import { toPublicId } from '../platform/ids.js';

// Any fixed UUID serves as a namespace of our own (RFC 9562, 5.5).
const namespace = '6e3c1d0a-8f0b-4c41-9a57-0d1f2b7a9c64';

/** A delivery group has no row: its id is made from cart and seller, so it is the same in every answer. */
export const deliveryGroupId = (cartId: string, sellerId: string): string =>
  toPublicId('deliveryGroup', v5(`${cartId}/${sellerId}`, namespace));

/** An option's price depends on its group, so its id does too: a client's cache must not mix up two sellers' couriers. */
export const deliveryOptionId = (cartId: string, sellerId: string, methodCode: string): string =>
  toPublicId('deliveryOption', v5(`${cartId}/${sellerId}/${methodCode}`, namespace));
