import { openDisputes, findPayment } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { holdCompletion } from './hold-completion.js';
import { lockOrdersOfGroup } from './move-order.js';

/** Brings the orders of a payment to what is so with its disputes now: while one is open, none completes by itself. */
export async function holdDisputedOrders(context: Context, paymentId: string): Promise<void> {
  const payment = await findPayment(context.db.platform, paymentId);
  if (!payment) return;
  await context.db.transaction(platformScope, async (tx) => {
    const orders = await lockOrdersOfGroup(tx, payment.order_group_id);
    const held = (await openDisputes(tx, paymentId)).length > 0;
    for (const { id: orderId } of orders)
      await holdCompletion(context, tx, { orderId, holder: 'DISPUTE', held });
  });
}
