import { releaseReservations } from '../../inventory/index.js';
import {
  lockOrdersOfGroup,
  moveOrder,
  orderCancelled,
  type MoveReason,
  type OrderRow,
} from '../../orders/index.js';
import { findPayment, lockPayment, recordClosed } from '../../payments/index.js';
import { giveBackCoupons } from '../../pricing/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';

/** Cancels what still waits for its payment, gives its coupons back and frees its stock; what has moved on stays. The caller holds the locks. */
export async function cancelUnpaid(
  context: Context,
  tx: Transaction,
  orderGroupId: string,
  orders: readonly OrderRow[],
  reason: MoveReason,
): Promise<void> {
  for (const order of orders) {
    if (order.status !== 'PENDING_PAYMENT') continue;
    await moveOrder(context, tx, order, 'CANCELLED', reason);
    await tx.emit(orderCancelled({ orderId: order.id, orderGroupId, sellerId: order.seller_id, reason }));
  }
  await giveBackCoupons(tx, orderGroupId);
  await releaseReservations(tx, orderGroupId);
}

const reasons = { EXPIRED: 'payment-expired', FAILED: 'payment-failed' } as const;

/**
 * Ends a payment that nobody paid: its orders are cancelled and their stock is free again. Only for a payment that no session
 * at the provider can bring money for, as far as is known when the lock is held; a late payment is still honoured or refunded.
 *
 * @returns false when there was nothing to end, or a session has come into being meanwhile.
 */
export async function closePayment(
  context: Context,
  paymentId: string,
  status: 'EXPIRED' | 'FAILED',
  reason: MoveReason = reasons[status],
): Promise<boolean> {
  const payment = await findPayment(context.db.platform, paymentId);
  if (!payment) return false;
  return context.db.transaction(platformScope, async (tx) => {
    const orders = await lockOrdersOfGroup(tx, payment.order_group_id);
    const current = await lockPayment(tx, paymentId);
    if (current.status !== 'PENDING' || current.provider_session_id !== payment.provider_session_id)
      return false;
    await cancelUnpaid(context, tx, payment.order_group_id, orders, reason);
    await recordClosed(tx, paymentId, status);
    return true;
  });
}
