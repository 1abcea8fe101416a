import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { withdrawnOf } from '../disputes/dispute.queries.js';
import type { PaymentRow } from '../payment.queries.js';

/** What part of a refund is for. */
export interface RefundWishLine {
  orderId: string;
  sellerId: string;
  /** Null for the delivery. */
  orderLineId: string | null;
  /** How many pieces come back; null for money alone. */
  quantity: number | null;
  /** Minor units, above zero. */
  amount: bigint;
  /** The pieces went back to the shelf in the transaction of the refund's intent. */
  restock?: boolean;
}

export interface RefundWish {
  /** Minor units. */
  amount: bigint;
  /** What it is for; they add up to the amount. None for money that never became an order. */
  lines?: readonly RefundWishLine[];
  /** Why, for the operator: a stable word such as `LATE_PAYMENT`. */
  reason: string;
  /** For people to read. */
  note?: string;
  /** Who asked for it; null for the platform itself. */
  actorId?: string | null;
  /** What the one who asked calls it: the same key makes one refund. */
  requestKey?: string | null;
  /** The failed refund that is tried again. */
  retryOf?: string | null;
}

/**
 * Writes a refund's intent row with its key (E1) and the job that carries it out. The caller holds the payment's lock.
 *
 * @throws RangeError when the refunds would exceed what was captured and not taken back by the shopper's bank (M3; a failed one
 * counts zero), or the lines are not the amount.
 */
export async function requestRefund(
  tx: Transaction,
  payment: Pick<PaymentRow, 'id'> & { capturedAmount: bigint },
  { amount, reason, lines = [], note = '', actorId = null, requestKey = null, retryOf = null }: RefundWish,
): Promise<string> {
  const before = await tx.sql
    .selectFrom('refund')
    .select('amount')
    .where('payment_id', '=', payment.id)
    .where('status', '!=', 'FAILED')
    .execute();
  const total = before.reduce((sum, refund) => sum + refund.amount, amount);
  const there = payment.capturedAmount - (await withdrawnOf(tx, payment.id));
  if (amount <= 0n || total > there) {
    throw new RangeError(`refunds of ${String(total)} exceed the ${String(there)} that are there`);
  }
  if (lines.length > 0 && lines.reduce((sum, line) => sum + line.amount, 0n) !== amount) {
    throw new RangeError(`the lines of a refund are not its ${String(amount)}`);
  }
  const id = newId();
  await tx.sql
    .insertInto('refund')
    .values({
      id,
      payment_id: payment.id,
      amount,
      reason,
      note,
      actor_id: actorId,
      request_key: requestKey,
      retry_of: retryOf,
      status: 'PENDING',
      idempotency_key: `refund-${id}`,
    })
    .execute();
  if (lines.length > 0) {
    await tx.sql
      .insertInto('refund_line')
      .values(
        lines.map(({ orderId, sellerId, orderLineId, quantity, amount: part, restock = false }) => ({
          id: newId(),
          refund_id: id,
          order_id: orderId,
          seller_id: sellerId,
          order_line_id: orderLineId,
          quantity,
          amount: part,
          restock,
        })),
      )
      .execute();
  }
  await tx.enqueue('payments/settle-refund', { refundId: id });
  return id;
}
