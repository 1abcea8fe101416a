import { adoptSession, findPayment, findPaymentBySession, paymentGateways } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';

/**
 * Which payment a provider's session belongs to. When the process that opened it died before it wrote that down, the
 * provider still knows, and the session is tied to its payment now.
 *
 * @returns null for a session that is not ours (another program may use the same account), or that is still open: its page
 * can be had again under the payment's key.
 */
export async function findSessionPayment(
  { db, logger, ports }: Context,
  { provider, sessionId }: { provider: string; sessionId: string },
): Promise<string | null> {
  const known = await findPaymentBySession(db.platform, sessionId);
  if (known) return known.id;
  const state = await ports.get(paymentGateways).of(provider).fetchSession(sessionId);
  if (state.paymentId === null || state.kind === 'open') return null;
  const payment = await findPayment(db.platform, state.paymentId);
  if (!payment) return null;
  if (payment.provider_session_id !== null) {
    // The provider would have to break its word on idempotency keys; nobody was ever told the address of a second session.
    logger.error({ paymentId: payment.id, sessionId, state: state.kind }, 'a payment has a second session');
    return null;
  }
  await db.transaction(platformScope, (tx) => adoptSession(tx, payment.id, sessionId));
  return payment.id;
}
