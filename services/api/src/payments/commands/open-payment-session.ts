import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { PaymentRefused, paymentGateways, type OpenedSession } from '../payment.gateway.js';
import { findPayment, type PaymentRow } from '../payment.queries.js';

/** Longer than the gateway's own patience: a second caller steps in only when the first one is dead. */
const claimSeconds = 40;
/** The end of a claim that is made now. */
export const claimEnd = sql<Date>`now() + make_interval(secs => ${sql.lit(claimSeconds)})`;
const waitMs = 10_000;
const longestPollMs = 400;

/** `ready`: there is a session, or the payment is final. `refused`: there will never be one. `waiting`: not yet. */
export type SessionOutcome = 'ready' | 'refused' | 'waiting';

/**
 * Opens the provider's hosted page for a payment that has none, under the key that was committed with the intent row (E1).
 * One caller speaks to the provider, outside any transaction; the others wait for what it finds. Gives up waiting after ten
 * seconds, while the work goes on.
 */
export async function openPaymentSession(context: Context, paymentId: string): Promise<SessionOutcome> {
  const claimed = await claim(context, paymentId);
  if (claimed) return (await openClaimedSession(context, claimed)).outcome;
  return patiently<SessionOutcome>('waiting', (signal) => waitForOther(context, paymentId, signal));
}

/** What came of opening a session, and the payment as it is then. */
export interface OpenedPayment {
  outcome: SessionOutcome;
  payment: PaymentRow;
}

/** As `openPaymentSession`, for who wrote the payment and claimed it with that. */
export const openClaimedSession = (context: Context, payment: PaymentRow): Promise<OpenedPayment> =>
  patiently<OpenedPayment>({ outcome: 'waiting', payment }, () => createSession(context, payment));

/** @param late what is given when the work takes too long; it goes on */
async function patiently<Result>(
  late: Result,
  begin: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const deadline = new AbortController();
  const work = begin(deadline.signal);
  const patience = pause(waitMs, late, { signal: deadline.signal }).catch(() => late);
  try {
    return await Promise.race([work, patience]);
  } finally {
    deadline.abort();
  }
}

/** The claim of a process that died ends by itself; the shared key makes even two callers harmless. */
const claim = ({ db }: Context, paymentId: string): Promise<PaymentRow | undefined> =>
  db.platform
    .updateTable('payment')
    .set({ session_claimed_until: claimEnd })
    .where('id', '=', paymentId)
    .where('status', '=', 'PENDING')
    .where('provider_session_id', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where((is) =>
      is.or([is('session_claimed_until', 'is', null), is('session_claimed_until', '<', sql<Date>`now()`)]),
    )
    .returningAll()
    .executeTakeFirst();

async function createSession(context: Context, payment: PaymentRow): Promise<OpenedPayment> {
  const { db, logger, ports } = context;
  try {
    const session = await ports.get(paymentGateways).of(payment.provider).createSession({
      paymentId: payment.id,
      idempotencyKey: payment.idempotency_key,
      amount: payment.amount,
      currency: payment.currency,
      returnUrl: payment.return_url,
      expiresAt: payment.expires_at,
      intent: payment.intent,
    });
    return { outcome: 'ready', payment: await storeSession(context, payment, session) };
  } catch (error) {
    const refused = error instanceof PaymentRefused;
    logger.error({ err: error, paymentId: payment.id, refused }, 'payment session not opened');
    if (refused) return { outcome: 'refused', payment };
    await db.platform
      .updateTable('payment')
      .set({ session_claimed_until: null })
      .where('id', '=', payment.id)
      .execute()
      .catch((failure: unknown) =>
        logger.error({ err: failure, paymentId: payment.id }, 'claim not given up'),
      );
    return { outcome: 'waiting', payment };
  }
}

/** Keeps the session. When the payment was closed while the provider took its time, nobody may pay there any more. */
async function storeSession(
  { db, ports }: Context,
  payment: PaymentRow,
  session: OpenedSession,
): Promise<PaymentRow> {
  const stored = await db.platform
    .updateTable('payment')
    .set({
      provider_session_id: session.sessionId,
      redirect_url: session.redirectUrl,
      session_claimed_until: null,
    })
    .where('id', '=', payment.id)
    .where('provider_session_id', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (stored && stored.status !== 'PENDING')
    await ports.get(paymentGateways).of(payment.provider).expireSession(session.sessionId);
  return stored ?? (await findPayment(db.platform, payment.id)) ?? payment;
}

async function waitForOther(
  { db }: Context,
  paymentId: string,
  signal: AbortSignal,
): Promise<SessionOutcome> {
  for (let pollMs = 40; !signal.aborted; pollMs = Math.min(pollMs * 1.5, longestPollMs)) {
    const payment = await findPayment(db.platform, paymentId);
    if (!payment || payment.status !== 'PENDING' || payment.provider_session_id !== null) return 'ready';
    if (payment.session_claimed_until === null) return 'waiting';
    await pause(pollMs);
  }
  return 'waiting';
}
