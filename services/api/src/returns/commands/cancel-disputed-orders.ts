import { disputeNote } from '../dispute-note.js';
import { openAmountOf } from '../refundable.queries.js';
import { mayMove, readOrderGroup } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { UserFaults } from '../../platform/faults.js';
import { cancelOrder } from './cancel-order.js';

/**
 * The shopper's bank has taken the money of an order group back for good: what of it is not sent yet, and all of whose money is
 * gone, is called off, so that nobody sends it. May run any number of times.
 */
export async function cancelDisputedOrders(context: Context, orderGroupId: string): Promise<void> {
  const record = await readOrderGroup(context, orderGroupId);
  if (!record) return;
  for (const { order } of record.orders) {
    if (order.status === 'PENDING_PAYMENT' || !mayMove(order.status, 'CANCELLED', 'cancelled-by-office'))
      continue;
    if ((await openAmountOf(context, order)) > 0n) continue;
    const input = {
      orderId: order.id,
      by: 'OFFICE',
      reason: 'SUSPICIOUS',
      note: disputeNote[record.group.locale],
    } as const;
    await cancelOrder(context, input).catch((error: unknown) => {
      // Sent, in whole or in part, while we looked.
      if (!(error instanceof UserFaults)) throw error;
      context.logger.warn({ err: error, orderId: order.id }, 'a disputed order goes on');
    });
  }
}
