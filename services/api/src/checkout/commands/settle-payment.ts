import { lockOrdersOfGroup, type MoveReason } from '../../orders/index.js';
import {
  findPayment,
  lockPayment,
  openPaymentSession,
  paymentGateways,
  recordClosed,
  type PaymentRow,
  type SessionState,
} from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { actOf } from '../payment.converge.js';
import { cancelUnpaid, closePayment } from './close-payment.js';
import { receiveMoney } from './receive-money.js';

const isOver = ({ expires_at: end }: PaymentRow): boolean => end <= new Date();

/**
 * Brings a payment, its orders and their stock to what the provider says is so now (E2). The provider is asked before any
 * lock is taken (E4); then one transaction takes the locks in their order and converges. May run any number of times, at
 * once and for old news: state moves forward only.
 *
 * @param endReason why the orders are cancelled when nobody can pay any more
 */
export async function settlePayment(
  context: Context,
  paymentId: string,
  endReason: MoveReason = 'payment-expired',
): Promise<void> {
  const payment = await findPayment(context.db.platform, paymentId);
  if (!payment) return;
  if (payment.provider_session_id === null) return settleWithoutSession(context, payment);
  const state = await presentState(context, payment.provider, payment.provider_session_id, isOver(payment));
  await converge(context, payment, state, endReason);
}

/** Nobody can have paid yet. A page is opened while there is time; after that the goods go back. */
async function settleWithoutSession(context: Context, payment: PaymentRow): Promise<void> {
  if (payment.status !== 'PENDING') return;
  if (!isOver(payment)) {
    const outcome = await openPaymentSession(context, payment.id);
    if (outcome === 'refused') await closePayment(context, payment.id, 'FAILED');
    return;
  }
  // Somebody may be at the provider for it at this moment; the claim ends by itself.
  const claimed = payment.session_claimed_until !== null && payment.session_claimed_until > new Date();
  if (!claimed) await closePayment(context, payment.id, 'EXPIRED');
}

/** What the provider has now; a session whose time is over is closed there first, so that nobody pays for freed stock. */
async function presentState(
  { ports }: Context,
  provider: string,
  sessionId: string,
  over: boolean,
): Promise<SessionState> {
  const gateway = ports.get(paymentGateways).of(provider);
  const state = await gateway.fetchSession(sessionId);
  if (state.kind !== 'open' || !over) return state;
  await gateway.expireSession(sessionId);
  return gateway.fetchSession(sessionId);
}

async function converge(
  context: Context,
  payment: PaymentRow,
  state: SessionState,
  endReason: MoveReason,
): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const orders = await lockOrdersOfGroup(tx, payment.order_group_id);
    const current = await lockPayment(tx, payment.id);
    const act = actOf({
      status: current.status,
      kind: state.kind,
      over: isOver(current),
      endsForGood: context.ports.get(paymentGateways).of(current.provider).polled,
    });
    if (state.kind === 'paid' && act === 'receive-money') {
      await receiveMoney(context, tx, current, orders, state);
    } else if (act === 'close') {
      await cancelUnpaid(context, tx, current.order_group_id, orders, endReason);
      await recordClosed(tx, current.id, 'EXPIRED');
    } else {
      await tx.sql
        .updateTable('payment')
        .set({ checked_at: new Date() })
        .where('id', '=', current.id)
        .execute();
    }
  });
}
