import { defineEvent } from '../platform/events/index.js';

/**
 * The provider has news of a session. Says only where to look: whoever acts on it fetches the present state.
 * `sessionId` is the provider's.
 */
export const sessionNewsReceived = defineEvent<{ sessionId: string }>('SessionNewsReceived');

/** A payment's money went back to the shopper, all of it. Amount in minor units. */
export const paymentRefunded = defineEvent<{
  paymentId: string;
  orderGroupId: string;
  amount: string;
  currency: string;
}>('PaymentRefunded');
