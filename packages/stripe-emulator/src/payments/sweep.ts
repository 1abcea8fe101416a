import { keepAnswersMs } from '../api/idempotency.ts';
import type { Store } from '../state/store.ts';
import type { Unit } from '../state/unit.ts';
import { expireSession } from './checkout.ts';
import { failRefund, retryAwaitingRefund, succeedRefund } from './refund.ts';

// Stripe lists events for 30 days: https://docs.stripe.com/api/events
const keepEventsMs = 30 * 24 * 60 * 60 * 1000;

/** When, in seconds of the emulator's time, something next happens by itself. */
export function nextDue(store: Store, now: number): number {
  let due = Infinity;
  for (const session of store.all('sessions')) {
    if (session.status === 'open') due = Math.min(due, session.expires_at);
  }
  for (const plan of store.all('refund_plans')) {
    // Money for a waiting refund can come in at any time.
    due = Math.min(due, plan.kind === 'await_funds' ? now + 1 : plan.at);
  }
  return due;
}

/** Brings about what is due: sessions expire, refunds of the refund test cards settle, waiting refunds find their money. */
export function bringAboutDue(unit: Unit): void {
  for (const session of unit.all('sessions')) {
    if (session.status === 'open' && session.expires_at <= unit.now) expireSession(unit, session);
  }
  for (const plan of unit.all('refund_plans')) {
    const refund = unit.get('refunds', plan.id);
    if (refund === undefined) continue;
    if (plan.kind === 'await_funds') retryAwaitingRefund(unit, refund);
    else if (plan.at <= unit.now && plan.kind === 'succeed') succeedRefund(unit, refund);
    else if (plan.at <= unit.now) failRefund(unit, refund, 'lost_or_stolen_card');
  }
}

/** Forgets what Stripe would have forgotten: answers after a day, events and their deliveries after thirty. */
export function forgetOld(unit: Unit): void {
  for (const answer of unit.all('answers')) {
    if (answer.createdMs + keepAnswersMs <= unit.nowMs) unit.remove('answers', answer.id);
  }
  for (const event of unit.all('events')) {
    if (event.created * 1000 + keepEventsMs <= unit.nowMs) unit.remove('events', event.id);
  }
  for (const delivery of unit.all('deliveries')) {
    if (delivery.createdMs + keepEventsMs <= unit.nowMs) unit.remove('deliveries', delivery.id);
  }
}
