import { defineEvent } from '../platform/events/index.js';

/**
 * The provider has news of a session. Says only where to look: whoever acts on it fetches the present state.
 * `sessionId` is the provider's.
 */
export const sessionNewsReceived = defineEvent<{ sessionId: string }>('SessionNewsReceived');

interface RefundEvent {
  refundId: string;
  paymentId: string;
  orderGroupId: string;
  /** Minor units. */
  amount: string;
  currency: string;
}

/** A refund has reached the shopper, as far as the provider can tell. What it is for is in its lines. */
export const refundSucceeded = defineEvent<RefundEvent>('RefundSucceeded');

/** A refund came to nothing, perhaps after it had succeeded: then the shopper's bank sent it back. It counts zero from now on. */
export const refundFailed = defineEvent<RefundEvent & { afterSuccess: boolean }>('RefundFailed');

/** A payment's money went back to the shopper, all of it. Amount in minor units. */
export const paymentRefunded = defineEvent<{
  paymentId: string;
  orderGroupId: string;
  amount: string;
  currency: string;
}>('PaymentRefunded');
