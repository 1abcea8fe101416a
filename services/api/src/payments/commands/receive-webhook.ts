import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import {
  ForgedWebhook,
  paymentGateways,
  type ProviderNews,
  type WebhookHeaders,
} from '../payment.gateway.js';
import { sessionNewsReceived } from '../payment.events.js';

/**
 * Takes a provider's webhook in: 'seen' and the work it causes commit together (E2), so an event works once however often it
 * is delivered.
 *
 * @returns false for an event that was seen before.
 * @throws ForgedWebhook
 */
export async function receiveWebhook(
  { db, ports }: Context,
  provider: string,
  rawBody: Buffer,
  headers: WebhookHeaders,
): Promise<boolean> {
  const gateway = ports.get(paymentGateways).of(provider);
  if (!gateway.readWebhook) throw new ForgedWebhook(`${provider} sends no webhooks`);
  const { eventId, type, about } = gateway.readWebhook(rawBody, headers);
  const objectId = objectOf(about);
  return db.transaction(platformScope, async (tx) => {
    const seen = await tx.sql
      .insertInto('provider_event')
      .values({ provider, id: eventId, type, object_id: objectId })
      .onConflict((conflict) => conflict.columns(['provider', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!seen) return false;
    if (about.kind === 'session')
      await tx.emit(sessionNewsReceived({ provider, sessionId: about.sessionId }));
    if (about.kind === 'refund')
      await tx.enqueue('payments/settle-refund', { provider, providerRefundId: about.providerRefundId });
    if (about.kind === 'dispute') {
      const { providerDisputeId } = about;
      await tx.enqueue('payments/settle-dispute', { provider, providerDisputeId });
    }
    return true;
  });
}

function objectOf(about: ProviderNews['about']): string {
  switch (about.kind) {
    case 'session':
      return about.sessionId;
    case 'refund':
      return about.providerRefundId;
    case 'dispute':
      return about.providerDisputeId;
    case 'other':
      return about.objectId;
  }
}
