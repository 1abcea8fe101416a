import Stripe from 'stripe';
import type { EventDocument } from '../state/documents.ts';

/** The body of a delivery and its `stripe-signature`, made by the SDK with the machine's own time. */
export function signedRequest(event: EventDocument, secret: string): { payload: string; signature: string } {
  const payload = JSON.stringify(event, null, 2);
  const timestamp = Math.floor(Date.now() / 1000);
  return { payload, signature: Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }) };
}
