import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { PaymentRow } from '../payment.queries.js';

export interface RefundWish {
  /** Minor units. */
  amount: bigint;
  /** Why, for the operator: a stable word such as `LATE_PAYMENT`. */
  reason: string;
}

/**
 * Writes a refund's intent row with its key (E1) and the job that carries it out. The caller holds the payment's lock.
 *
 * @throws RangeError when the refunds would exceed what was captured (M3); a failed one counts zero.
 */
export async function requestRefund(
  tx: Transaction,
  payment: Pick<PaymentRow, 'id'> & { capturedAmount: bigint },
  { amount, reason }: RefundWish,
): Promise<string> {
  const before = await tx.sql
    .selectFrom('refund')
    .select('amount')
    .where('payment_id', '=', payment.id)
    .where('status', '!=', 'FAILED')
    .execute();
  const total = before.reduce((sum, refund) => sum + refund.amount, amount);
  if (amount <= 0n || total > payment.capturedAmount) {
    throw new RangeError(`refunds of ${String(total)} exceed the ${String(payment.capturedAmount)} captured`);
  }
  const id = newId();
  await tx.sql
    .insertInto('refund')
    .values({
      id,
      payment_id: payment.id,
      amount,
      reason,
      status: 'PENDING',
      idempotency_key: `refund-${id}`,
    })
    .execute();
  await tx.enqueue('payments/settle-refund', { refundId: id });
  return id;
}
