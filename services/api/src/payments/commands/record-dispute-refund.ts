import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { RefundRow } from '../payment.queries.js';
import type { RefundWishLine } from './request-refund.js';

/**
 * Writes down what a lost dispute gave back to the shopper: a refund that the bank has made, and nobody carries out. It counts
 * like any other, so that nothing is given back twice (M3). The caller holds the payment's lock.
 */
export async function recordDisputeRefund(
  tx: Transaction,
  {
    disputeId,
    paymentId,
    amount,
    lines,
    at,
  }: { disputeId: string; paymentId: string; amount: bigint; lines: readonly RefundWishLine[]; at: Date },
): Promise<RefundRow> {
  const refund = await tx.sql
    .insertInto('refund')
    .values({
      id: newId(),
      payment_id: paymentId,
      amount,
      reason: 'DISPUTE_LOST',
      status: 'SUCCEEDED',
      idempotency_key: `dispute-${disputeId}`,
      settled_at: at,
      checked_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (lines.length > 0) {
    await tx.sql
      .insertInto('refund_line')
      .values(
        lines.map((line) => ({
          id: newId(),
          refund_id: refund.id,
          order_id: line.orderId,
          seller_id: line.sellerId,
          order_line_id: line.orderLineId,
          quantity: line.quantity,
          amount: line.amount,
        })),
      )
      .execute();
  }
  return refund;
}
