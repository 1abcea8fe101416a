import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import type { PaymentRow } from '../payment.queries.js';

/** The payment as it is, held until the transaction ends. Locks go in one order: cart, order, payment, stock. */
export const lockPayment = (tx: Transaction, paymentId: string): Promise<PaymentRow> =>
  tx.sql
    .selectFrom('payment')
    .selectAll()
    .where('id', '=', paymentId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

/** The payment of an order group, held as `lockPayment` does. */
export const lockPaymentOfGroup = (tx: Transaction, orderGroupId: string): Promise<PaymentRow> =>
  tx.sql
    .selectFrom('payment')
    .selectAll()
    .where('order_group_id', '=', orderGroupId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

export interface Capture {
  providerPaymentId: string;
  /** What the provider says it took, in minor units. */
  amount: bigint;
}

/** The shopper's money is here. With a reason it is also parked: visible to the operator until somebody or a refund mends it. */
export async function recordPaid(
  { clock }: Context,
  tx: Transaction,
  paymentId: string,
  { providerPaymentId, amount }: Capture,
  parkedReason: string | null = null,
): Promise<void> {
  const now = clock();
  await tx.sql
    .updateTable('payment')
    .set({
      status: 'PAID',
      paid_at: now,
      captured_amount: amount,
      provider_payment_id: providerPaymentId,
      parked_reason: parkedReason,
      parked_at: parkedReason === null ? null : now,
      session_claimed_until: null,
      checked_at: new Date(),
    })
    .where('id', '=', paymentId)
    .execute();
}

/** Nothing was paid and, as far as the provider knows now, nothing will be. */
export async function recordClosed(
  tx: Transaction,
  paymentId: string,
  status: 'EXPIRED' | 'FAILED',
): Promise<void> {
  await tx.sql
    .updateTable('payment')
    .set({ status, session_claimed_until: null, checked_at: new Date() })
    .where('id', '=', paymentId)
    .where('status', '=', 'PENDING')
    .execute();
}

/** Ties a session that the provider tells of to the payment it was made for, when our own note of it was lost. */
export async function adoptSession(tx: Transaction, paymentId: string, sessionId: string): Promise<void> {
  await tx.sql
    .updateTable('payment')
    .set({ provider_session_id: sessionId, session_claimed_until: null })
    .where('id', '=', paymentId)
    .where('provider_session_id', 'is', null)
    .execute();
}
