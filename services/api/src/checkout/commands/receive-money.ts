import { allocateReservations, reallocateReleased } from '../../inventory/index.js';
import { moveOrder, orderGroupPaid, orderPaid, type MoveReason, type OrderRow } from '../../orders/index.js';
import { recordPaid, requestRefund, type PaymentRow, type SessionState } from '../../payments/index.js';
import { bookCapture, bookUnsold } from '../../payouts/index.js';
import { retakeCoupons } from '../../pricing/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { cancelUnpaid } from './close-payment.js';

type PaidState = Extract<SessionState, { kind: 'paid' }>;

/**
 * Takes in money that the provider has captured: either every order is paid with its stock allocated, or the payment is
 * parked for the operator to see and all of it goes back (O3, O4). The caller holds the locks of orders and payment.
 */
export async function receiveMoney(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  orders: readonly OrderRow[],
  paid: PaidState,
): Promise<void> {
  if (paid.amount !== payment.amount || paid.currency !== payment.currency) {
    return sendBack(context, tx, payment, orders, paid, 'AMOUNT_MISMATCH');
  }
  if (await isCalledOff(tx, orders)) return sendBack(context, tx, payment, orders, paid, 'LATE_PAYMENT');
  // Money that comes after its time finds coupons given back and stock released: both are taken again if all of it is still there.
  const allocated =
    (await retakeCoupons(tx, payment.order_group_id)) &&
    ((await allocateReservations(tx, payment.order_group_id)) > 0 ||
      (await reallocateReleased(tx, payment.order_group_id)));
  if (!allocated) return sendBack(context, tx, payment, orders, paid, 'LATE_PAYMENT');
  await recordPaid(context, tx, payment.id, paid);
  await payOrders(context, tx, payment, orders);
}

/** Every order of a paid group goes on, the books know it, and everybody is told. Its stock is allocated. */
export async function payOrders(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  orders: readonly OrderRow[],
): Promise<void> {
  for (const order of orders) await markPaid(context, tx, payment, order);
  await bookCapture(context, tx, payment);
  const { order_group_id: orderGroupId, amount, currency } = payment;
  await tx.emit(orderGroupPaid({ orderGroupId, total: String(amount), currency }));
}

const reasonOf = (payment: PaymentRow, order: OrderRow): MoveReason => {
  if (payment.method === 'NOTHING_TO_PAY') return 'nothing-to-pay';
  return order.status === 'CANCELLED' ? 'late-payment' : 'payment-received';
};

/** The shopper did not want it any more: money that still finds its way here buys nothing. */
async function isCalledOff(tx: Transaction, orders: readonly OrderRow[]): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('order_transition')
    .select('id')
    .where(
      'order_id',
      'in',
      orders.map(({ id }) => id),
    )
    .where('reason', '=', 'cancelled-by-shopper')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function markPaid(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  order: OrderRow,
): Promise<void> {
  await moveOrder(context, tx, order, 'PAID', reasonOf(payment, order));
  await tx.emit(
    orderPaid({
      orderId: order.id,
      orderGroupId: payment.order_group_id,
      sellerId: order.seller_id,
      total: String(order.total),
      currency: payment.currency,
    }),
  );
}

async function sendBack(
  context: Context,
  tx: Transaction,
  payment: PaymentRow,
  orders: readonly OrderRow[],
  paid: PaidState,
  reason: 'AMOUNT_MISMATCH' | 'LATE_PAYMENT',
): Promise<void> {
  context.logger.error({ paymentId: payment.id, reason }, 'payment parked and sent back');
  await cancelUnpaid(context, tx, payment.order_group_id, orders, 'payment-unusable');
  await recordPaid(context, tx, payment.id, paid, reason);
  await bookUnsold(context, tx, payment, paid);
  await requestRefund(tx, { id: payment.id, capturedAmount: paid.amount }, { amount: paid.amount, reason });
}
