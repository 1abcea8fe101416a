import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import {
  PaymentRefused,
  paymentGateways,
  type ProviderRefund,
  type RefundStatus,
} from '../payment.gateway.js';
import { paymentRefunded, refundFailed, refundSucceeded } from '../payment.events.js';
import { findPayment, type PaymentRow, type RefundRow } from '../payment.queries.js';
import { moneyBook } from '../money-book.js';
import { lockPayment } from './record-payment.js';

/** Which refund: ours by id, or the provider's. */
export type RefundRef = { refundId: string } | { provider: string; providerRefundId: string };

/**
 * Carries a refund out and converges on what the provider says became of it. May run any number of times: the provider is
 * asked for a refund it already knows before it is told to make one, and told under the same key always.
 */
export async function settleRefund(context: Context, ref: RefundRef): Promise<void> {
  const refund = await findRefund(context, ref);
  if (!refund) return;
  const payment = await findPayment(context.db.platform, refund.payment_id);
  if (!payment) return;
  const found = await askProvider(context, payment, refund);
  await context.db.transaction(platformScope, (tx) => converge(context, tx, refund.id, payment.id, found));
}

async function findRefund({ db, ports }: Context, ref: RefundRef): Promise<RefundRow | undefined> {
  const rows = db.platform.selectFrom('refund').selectAll();
  if ('refundId' in ref) return rows.where('id', '=', ref.refundId).executeTakeFirst();
  const known = await rows.where('provider_refund_id', '=', ref.providerRefundId).executeTakeFirst();
  if (known) return known;
  // The answer to our request was lost, or somebody refunds in the provider's own dashboard.
  const { refundId } = await ports.get(paymentGateways).of(ref.provider).fetchRefund(ref.providerRefundId);
  return refundId === null ? undefined : rows.where('id', '=', refundId).executeTakeFirst();
}

type Found = Pick<ProviderRefund, 'status'> & { providerRefundId: string | null };

async function askProvider(context: Context, payment: PaymentRow, refund: RefundRow): Promise<Found> {
  const gateway = context.ports.get(paymentGateways).of(payment.provider);
  if (refund.provider_refund_id !== null) return gateway.fetchRefund(refund.provider_refund_id);
  if (refund.status !== 'PENDING') return { providerRefundId: null, status: refund.status };
  const providerPaymentId = payment.provider_payment_id;
  if (providerPaymentId === null) throw new Error(`the payment ${payment.id} was never captured`);
  const findMade = async () =>
    (await gateway.listRefunds(providerPaymentId)).find(({ refundId }) => refundId === refund.id);
  const made = await findMade();
  if (made) return made;
  try {
    const { id: refundId, amount, idempotency_key: idempotencyKey } = refund;
    return await gateway.refund({ refundId, providerPaymentId, amount, idempotencyKey });
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    // It may be refused for being there already: an earlier try of this very call went through without our hearing of it.
    const madeAfterAll = await findMade();
    if (madeAfterAll) return madeAfterAll;
    context.logger.error({ err: error, refundId: refund.id }, 'refund refused');
    return { providerRefundId: null, status: 'FAILED' };
  }
}

/** Ends that the provider may tell of. A refund that had succeeded can still be sent back by the shopper's bank. */
const moves: Record<RefundStatus, readonly RefundStatus[]> = {
  PENDING: ['SUCCEEDED', 'FAILED'],
  SUCCEEDED: ['FAILED'],
  FAILED: [],
};

async function converge(
  context: Context,
  tx: Transaction,
  refundId: string,
  paymentId: string,
  found: Found,
): Promise<void> {
  const payment = await lockPayment(tx, paymentId);
  const refund = await tx.sql
    .selectFrom('refund')
    .selectAll()
    .where('id', '=', refundId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const moved = moves[refund.status].includes(found.status);
  await tx.sql
    .updateTable('refund')
    .set({
      provider_refund_id: refund.provider_refund_id ?? found.providerRefundId,
      checked_at: new Date(),
      ...(moved ? { status: found.status, settled_at: new Date() } : {}),
    })
    .where('id', '=', refundId)
    .execute();
  if (!moved) return;
  const book = context.ports.get(moneyBook);
  if (found.status === 'SUCCEEDED') await book.refundSucceeded(context, tx, payment, refund);
  else if (refund.status === 'SUCCEEDED') await book.refundReturned(context, tx, payment, refund);
  const { order_group_id: orderGroupId, currency } = payment;
  const about = { refundId, paymentId, orderGroupId, amount: String(refund.amount), currency };
  if (found.status === 'FAILED') {
    await parkFailedRefund(tx, payment, refund);
    await tx.emit(refundFailed({ ...about, afterSuccess: refund.status === 'SUCCEEDED' }));
    return;
  }
  await tx.emit(refundSucceeded(about));
  await unparkWhenMended(tx, payment);
  const total = await closeWhenGivenBack(tx, payment);
  if (total === null) return;
  await tx.emit(paymentRefunded({ paymentId, orderGroupId, amount: String(total), currency }));
}

/** A refund of an order or a part of it has lines; the others are for money that never became an order. */
async function parkFailedRefund(tx: Transaction, payment: PaymentRow, refund: RefundRow): Promise<void> {
  const line = await tx.sql
    .selectFrom('refund_line')
    .select('id')
    .where('refund_id', '=', refund.id)
    .limit(1)
    .executeTakeFirst();
  await tx.sql
    .updateTable('payment')
    .set({
      status: 'PAID',
      parked_reason: line ? 'ORDER_REFUND_FAILED' : 'REFUND_FAILED',
      parked_at: payment.parked_at ?? new Date(),
    })
    .where('id', '=', payment.id)
    .execute();
}

/** A failed refund is mended when the try that came after it has succeeded. */
async function unparkWhenMended(tx: Transaction, payment: PaymentRow): Promise<void> {
  await tx.sql
    .updateTable('payment')
    .set({ parked_reason: null, parked_at: null })
    .where('id', '=', payment.id)
    .where('parked_reason', 'in', ['REFUND_FAILED', 'ORDER_REFUND_FAILED'])
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('refund')
            .select('refund.id')
            .where('refund.payment_id', '=', payment.id)
            .where((one) =>
              one.or([
                one.and([
                  one('refund.status', '=', 'FAILED'),
                  one.not(
                    one.exists(
                      one
                        .selectFrom('refund as next')
                        .select('next.id')
                        .whereRef('next.retry_of', '=', 'refund.id'),
                    ),
                  ),
                ]),
                one.and([one('refund.status', '=', 'PENDING'), one('refund.retry_of', 'is not', null)]),
              ]),
            ),
        ),
      ),
    )
    .execute();
}

/**
 * A payment is REFUNDED once all of it is back with the shopper.
 *
 * @returns how much that is; null while there is something left
 */
export async function closeWhenGivenBack(tx: Transaction, payment: PaymentRow): Promise<bigint | null> {
  const refunds = await tx.sql
    .selectFrom('refund')
    .select('amount')
    .where('payment_id', '=', payment.id)
    .where('status', '=', 'SUCCEEDED')
    .execute();
  const total = refunds.reduce((sum, { amount }) => sum + amount, 0n);
  if (payment.captured_amount === null || total < payment.captured_amount) return null;
  await tx.sql
    .updateTable('payment')
    .set({ status: 'REFUNDED', parked_reason: null, parked_at: null })
    .where('id', '=', payment.id)
    .execute();
  return total;
}
