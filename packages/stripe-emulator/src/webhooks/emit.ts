import Stripe from 'stripe';
import { newId } from '../ids.ts';
import type { EventDocument } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';

interface EventDetails {
  /** The connected account the event is about. */
  account?: string;
  /** The values that changed, as they were before. */
  previous?: object;
}

/**
 * Records an event about `object` as it is now, and its deliveries, in the unit of work of its cause: an event exists
 * exactly when its effect does.
 */
export function emit(
  unit: Unit,
  type: Stripe.Event.Type,
  object: object,
  details: EventDetails = {},
): EventDocument {
  const { url, events } = unit.settings.webhook;
  const wanted = url !== undefined && (events.includes('*') || events.includes(type));
  const deliveries = wanted ? unit.planDeliveries(type) : [];
  const event: EventDocument = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: unit.now,
    data: { object, ...(details.previous === undefined ? {} : { previous_attributes: details.previous }) },
    livemode: false,
    pending_webhooks: wanted ? 1 : 0,
    request: { id: unit.origin.requestId, idempotency_key: unit.origin.idempotencyKey },
    type,
    ...(details.account === undefined ? {} : { account: details.account }),
  };
  unit.put('events', event);
  for (const status of deliveries) {
    unit.put('deliveries', {
      id: newId('dlv'),
      eventId: event.id,
      eventType: type,
      status,
      createdMs: unit.nowMs,
      nextAttemptMs: unit.nowMs,
      attemptCount: 0,
      attempts: [],
    });
  }
  return event;
}
