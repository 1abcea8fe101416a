import { formatMoney, type CurrencyCode } from '@gebyar/money';
import { lockPayment, requestRefund, requireUndisputed, type RefundLineRow } from '../../payments/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { readRefundable } from '../refundable.queries.js';
import { returnFaults } from '../return.errors.js';

const field = ['input', 'refundId'];

/**
 * Tries a refund that has failed once more: a new intent with a key of its own, for the same lines. Asked for again, it is the
 * same try.
 *
 * @param refundId row id
 * @returns the row id of the new refund
 * @throws UserFaults REFUND_NOT_FOUND, REFUND_NOT_FAILED, PAYMENT_DISPUTED, REFUND_EXCEEDS_PAID when it was given back another way meanwhile
 */
export function retryRefund(context: Context, refundId: string): Promise<string> {
  return context.db.transaction(platformScope, async (tx) => {
    const known = await tx.sql
      .selectFrom('refund')
      .select('payment_id')
      .where('id', '=', refundId)
      .executeTakeFirst();
    if (!known) return returnFaults.fail('REFUND_NOT_FOUND', { field });
    const payment = await lockPayment(tx, known.payment_id);
    const refund = await tx.sql
      .selectFrom('refund')
      .selectAll()
      .where('id', '=', refundId)
      .executeTakeFirstOrThrow();
    if (refund.status !== 'FAILED') returnFaults.fail('REFUND_NOT_FAILED', { field });
    const next = await tx.sql
      .selectFrom('refund')
      .select('id')
      .where('retry_of', '=', refundId)
      .executeTakeFirst();
    if (next) return next.id;
    await requireUndisputed(tx, payment.id);
    const lines = await tx.sql
      .selectFrom('refund_line')
      .selectAll()
      .where('refund_id', '=', refundId)
      .orderBy('id')
      .execute();
    const capturedAmount = payment.captured_amount ?? 0n;
    await requireOpen(context, tx, { paymentId: payment.id, amount: refund.amount, capturedAmount }, lines);
    return requestRefund(
      tx,
      { id: payment.id, capturedAmount },
      {
        amount: refund.amount,
        // The pieces are on the shelf since the first try.
        lines: lines.map((line) => ({
          orderId: line.order_id,
          sellerId: line.seller_id,
          orderLineId: line.order_line_id,
          quantity: line.quantity,
          amount: line.amount,
        })),
        reason: refund.reason,
        note: refund.note,
        actorId: actorId(context.actor),
        retryOf: refundId,
      },
    );
  });
}

/** @throws UserFaults REFUND_EXCEEDS_PAID */
async function requireOpen(
  { deployment }: Context,
  tx: Transaction,
  wanted: { paymentId: string; amount: bigint; capturedAmount: bigint },
  lines: readonly RefundLineRow[],
): Promise<void> {
  const given = await tx.sql
    .selectFrom('refund')
    .select('amount')
    .where('payment_id', '=', wanted.paymentId)
    .where('status', '!=', 'FAILED')
    .execute();
  const left = given.reduce((rest, { amount }) => rest - amount, wanted.capturedAmount);
  const exceeds = (max: bigint) =>
    returnFaults.fail('REFUND_EXCEEDS_PAID', {
      field,
      params: { max: formatMoney(max > 0n ? max : 0n, deployment.currency as CurrencyCode) },
    });
  if (wanted.amount > left) exceeds(left);
  for (const orderId of new Set(lines.map(({ order_id }) => order_id))) {
    const order = await tx.sql
      .selectFrom('order')
      .selectAll()
      .where('id', '=', orderId)
      .executeTakeFirstOrThrow();
    const { parts } = await readRefundable(tx, order);
    for (const line of lines.filter(({ order_id: id }) => id === orderId)) {
      const part = parts.find(({ orderLineId }) => orderLineId === line.order_line_id);
      if (!part || line.amount > part.openAmount || (line.quantity ?? 0) > part.openQuantity)
        exceeds(part?.openAmount ?? 0n);
    }
  }
}
