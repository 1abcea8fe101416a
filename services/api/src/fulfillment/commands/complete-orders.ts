import { sql } from 'kysely';
import { moveOrder, orderCompleted, type OrderRow } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';

const batchSize = 50;
const dayMs = 86_400_000;

/**
 * Orders whose days are over, held until the transaction ends. One that somebody else holds at this moment is left for the next
 * time, so that several workers take different ones and nobody waits for them.
 */
function takeDue({ clock, deployment: { orders: days } }: Context, tx: Transaction): Promise<OrderRow[]> {
  const before = (count: number) => new Date(clock().getTime() - count * dayMs);
  return tx.sql
    .selectFrom('order')
    .selectAll()
    .where('status', 'in', sql<'SHIPPED' | 'DELIVERED'>`('SHIPPED', 'DELIVERED')`)
    .where('completion_held_at', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('order_transition')
          .select('order_transition.id')
          .whereRef('order_transition.order_id', '=', 'order.id')
          .whereRef('order_transition.to_status', '=', 'order.status')
          .where(
            'order_transition.at',
            '<=',
            sql<Date>`CASE "order".status WHEN 'DELIVERED' THEN ${before(days.completeAfterDeliveredDays)}::timestamptz
              ELSE ${before(days.completeAfterShippedDays)}::timestamptz END`,
          ),
      ),
    )
    .orderBy('id')
    .limit(batchSize)
    .forUpdate()
    .skipLocked()
    .execute();
}

/**
 * Completes orders that have arrived some days ago, and those on their way for so long that they must have. One batch, one
 * transaction; an order that is moved meanwhile is not touched.
 *
 * @returns how many were completed; fewer than a batch when none are left.
 */
export function completeOrders(context: Context): Promise<{ completed: number; more: boolean }> {
  return context.db.transaction(platformScope, async (tx) => {
    const orders = await takeDue(context, tx);
    for (const order of orders) {
      await moveOrder(context, tx, order, 'COMPLETED', 'auto-completed');
      await tx.emit(
        orderCompleted({
          orderId: order.id,
          orderGroupId: order.order_group_id,
          sellerId: order.seller_id,
          reason: 'auto-completed',
        }),
      );
    }
    return { completed: orders.length, more: orders.length === batchSize };
  });
}
