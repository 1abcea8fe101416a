import { resourceMissing } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Delivery } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';

/** Sends an event again, whatever became of its deliveries. Throws StripeFault 404 for an unknown one. */
export function resendEvent(unit: Unit, eventId: string): Delivery {
  const event = unit.get('events', eventId);
  if (event === undefined) throw resourceMissing('event', eventId);
  const delivery: Delivery = {
    id: newId('dlv'),
    eventId,
    eventType: event.type,
    status: 'pending',
    createdMs: unit.nowMs,
    nextAttemptMs: unit.nowMs,
    attemptCount: 0,
    attempts: [],
  };
  unit.put('deliveries', delivery);
  return delivery;
}

/** Lets go of everything held back, oldest first or newest first, and returns how many there were. */
export function releaseHeld(unit: Unit, newestFirst: boolean): number {
  const held = unit.all('deliveries').filter(({ status }) => status === 'held' || status === 'awaiting_next');
  const ordered = newestFirst ? held.reverse() : held;
  for (const [index, delivery] of ordered.entries()) {
    // A step between them, so that they leave in this order.
    unit.put('deliveries', { ...delivery, status: 'pending', nextAttemptMs: unit.nowMs + index * 20 });
  }
  return held.length;
}

/** Tries everything that waits for another attempt now. */
export function retryNow(unit: Unit): void {
  for (const delivery of unit.all('deliveries')) {
    if (delivery.status === 'pending') unit.put('deliveries', { ...delivery, nextAttemptMs: unit.nowMs });
  }
}
