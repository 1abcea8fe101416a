import type { Context } from '../../platform/context.js';
import { provenMethods } from '../payment.methods.js';
import type { PaymentRow } from '../payment.queries.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Whether a picture of a payment is taken. One whose time is over still takes it for a while: the money may have been sent in
 * time, and then belongs to somebody.
 */
export function isProofExpected(
  { deployment }: Pick<Context, 'deployment'>,
  { method, status, expires_at: end }: Pick<PaymentRow, 'method' | 'status' | 'expires_at'>,
): boolean {
  const late = Date.now() < end.getTime() + deployment.payments.proofs.lateDays * dayMs;
  return provenMethods.includes(method) && (status === 'PENDING' || (status === 'EXPIRED' && late));
}

export interface StretchFacts {
  now: Date;
  /** When the payment was asked for. */
  since: Date;
  /** Its end as it is. */
  expiresAt: Date;
  /** How long somebody needs from now on. */
  hours: number;
  /** The longest time from the beginning that anything may stretch it to. */
  longestHours: number;
}

/**
 * The end of the time to pay once somebody needs a while longer: the office to look at a proof, or the shopper to send another.
 * Never earlier than it was, and never beyond the longest time, so that no pile of pictures keeps goods from others for ever.
 * In whole seconds, as the end of every session.
 */
export function stretchedEnd({ now, since, expiresAt, hours, longestHours }: StretchFacts): Date {
  const wanted = now.getTime() + hours * hourMs;
  const longest = since.getTime() + longestHours * hourMs;
  const end = Math.max(expiresAt.getTime(), Math.min(wanted, longest));
  return end === expiresAt.getTime() ? expiresAt : new Date(Math.ceil(end / 1000) * 1000);
}
