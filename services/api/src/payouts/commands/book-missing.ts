import { lockOrdersOfGroup } from '../../orders/index.js';
import { findPayment, lockPayment, type PaymentRow } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { bookCapture, bookUnsold } from './book-capture.js';
import { bookRefund } from './book-refund.js';

/**
 * Books what a payment has brought and given back, where that was missed, with the time at which it happened; what is booked
 * stays as it is.
 */
export async function bookMissing(context: Context, paymentId: string): Promise<void> {
  const known = await findPayment(context.db.platform, paymentId);
  if (!known) return;
  await context.db.transaction(platformScope, async (tx) => {
    await lockOrdersOfGroup(tx, known.order_group_id);
    const payment = await lockPayment(tx, paymentId);
    await bookMissingCapture(context, tx, payment);
    const refunds = await tx.sql
      .selectFrom('refund')
      .selectAll()
      .where('payment_id', '=', paymentId)
      .where('status', '=', 'SUCCEEDED')
      .orderBy('id')
      .execute();
    for (const refund of refunds)
      await bookRefund(context, tx, payment, refund, { at: refund.settled_at ?? refund.created_at });
  });
}

/** Whether it became orders is told by their moves: one that was ever paid stands in the books as sold. */
async function bookMissingCapture(context: Context, tx: Transaction, payment: PaymentRow): Promise<void> {
  if (payment.captured_amount === null) return;
  const at = payment.paid_at ?? undefined;
  const sold = await tx.sql
    .selectFrom('order_transition')
    .innerJoin('order', 'order.id', 'order_transition.order_id')
    .select('order.id')
    .where('order.order_group_id', '=', payment.order_group_id)
    .where('order_transition.to_status', '=', 'PAID')
    .executeTakeFirst();
  const captured = { amount: payment.captured_amount, currency: payment.currency };
  if (sold) await bookCapture(context, tx, payment, at);
  else await bookUnsold(context, tx, payment, captured, at);
}
