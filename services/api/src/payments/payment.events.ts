import { defineEvent } from '../platform/events/index.js';

/**
 * The provider has news of a session. Says only where to look: whoever acts on it fetches the present state.
 * `sessionId` is the provider's.
 */
export const sessionNewsReceived = defineEvent<{ provider: string; sessionId: string }>(
  'SessionNewsReceived',
);

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

interface ProofEvent {
  proofId: string;
  paymentId: string;
  orderGroupId: string;
}

/** A shopper shows that they have paid; the office looks at it. */
export const paymentProofSubmitted = defineEvent<ProofEvent>('PaymentProofSubmitted');

/** The office could not accept a proof; the shopper may send another one. */
export const paymentProofRejected = defineEvent<ProofEvent>('PaymentProofRejected');

/** A refund waits for a person to carry it out. */
export const manualRefundAsked = defineEvent<{ refundId: string; paymentId: string; orderGroupId: string }>(
  'ManualRefundAsked',
);

interface DisputeEvent {
  disputeId: string;
  paymentId: string;
  orderGroupId: string;
  /** Minor units. */
  amount: string;
  currency: string;
}

/** The shopper's bank has taken a payment back, or asks for a reason not to: the sellers' part of it is not to be paid out. */
export const paymentDisputed = defineEvent<DisputeEvent>('PaymentDisputed');

/** The bank has decided a dispute. WON: the money is the platform's again. LOST: it is gone, without a refund of ours. */
export const disputeClosed = defineEvent<DisputeEvent & { outcome: 'WON' | 'LOST' }>('DisputeClosed');
