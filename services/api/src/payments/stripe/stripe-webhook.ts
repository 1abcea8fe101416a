import Stripe from 'stripe';
import { ForgedWebhook, type ProviderNews } from '../payment.gateway.js';

const toleranceSeconds = 300;

/** The latest timestamp that a header names: which of several the SDK takes is its own affair. */
const timestampOf = (signature: string): number =>
  Math.max(...[...signature.matchAll(/(?:^|,)\s*t=(\d+)/g)].map(([, seconds]) => Number(seconds)));

/**
 * Reads a Stripe webhook from its raw body. The SDK refuses timestamps that are too old; one from the future would let a
 * stolen clock's signature be replayed for as long as it likes, so it is refused here.
 *
 * @throws ForgedWebhook
 */
export function readStripeWebhook(
  stripe: Stripe,
  rawBody: Buffer,
  signature: string | string[] | undefined,
  secret: string,
): ProviderNews {
  if (typeof signature !== 'string') throw new ForgedWebhook('signature missing');
  if (timestampOf(signature) > Date.now() / 1000 + toleranceSeconds)
    throw new ForgedWebhook('timestamp in the future');
  try {
    return newsOf(stripe.webhooks.constructEvent(rawBody, signature, secret, toleranceSeconds));
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
      throw new ForgedWebhook('signature does not hold', { cause: error });
    }
    throw error;
  }
}

function newsOf(event: Stripe.Event): ProviderNews {
  const { id: eventId, type } = event;
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      return { eventId, type, about: { kind: 'session', sessionId: event.data.object.id } };
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return { eventId, type, about: { kind: 'refund', providerRefundId: event.data.object.id } };
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
      return { eventId, type, about: { kind: 'dispute', providerDisputeId: event.data.object.id } };
    default: {
      const { object } = event.data;
      return { eventId, type, about: { kind: 'other', objectId: 'id' in object ? String(object.id) : '' } };
    }
  }
}
