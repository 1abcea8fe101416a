import { readOrderGroup, type OrderRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';

/** An order by its row id or its number, for the operator; null for an unknown one. */
export async function findAnyOrder(
  context: Context,
  by: { id: string } | { number: string },
): Promise<OrderRecord | null> {
  const orders = context.db.platform.selectFrom('order').select(['id', 'order_group_id']);
  const row = await (
    'id' in by
      ? orders.where('id', '=', by.id)
      : orders.where('number', '=', by.number.trim().toUpperCase().slice(0, 40))
  ).executeTakeFirst();
  const group = row && (await readOrderGroup(context, row.order_group_id));
  return group?.orders.find(({ order }) => order.id === row?.id) ?? null;
}

/** Refunds that failed and were not tried again, the oldest first, at most a hundred. */
export const failedRefunds = ({ db }: Context) =>
  db.platform
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .innerJoin('order_group', 'order_group.id', 'payment.order_group_id')
    .select(['refund.id', 'refund.amount', 'refund.reason', 'refund.settled_at', 'refund.created_at'])
    .select(['order_group.number as group_number', 'payment.currency'])
    .select((is) =>
      is
        .selectFrom('refund_line')
        .innerJoin('order', 'order.id', 'refund_line.order_id')
        .select('order.number')
        .whereRef('refund_line.refund_id', '=', 'refund.id')
        .limit(1)
        .as('order_number'),
    )
    .where('refund.status', '=', 'FAILED')
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom('refund as next').select('next.id').whereRef('next.retry_of', '=', 'refund.id'),
        ),
      ),
    )
    .orderBy('refund.id')
    .limit(100)
    .execute();

/** Who called an order off, for the platform's own work. */
export const findCancellation = ({ db }: Context, orderId: string) =>
  db.platform.selectFrom('order_cancellation').selectAll().where('order_id', '=', orderId).executeTakeFirst();
