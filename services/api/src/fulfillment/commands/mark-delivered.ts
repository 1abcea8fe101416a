import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { orderDelivered } from '../fulfillment.events.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { moveOn } from './move-on.js';

/**
 * SHIPPED becomes DELIVERED.
 *
 * @param id public id of the order
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE
 */
export async function markDelivered(context: Context, id: string): Promise<FulfillableOrder> {
  const fulfillable = await requireFulfillableOrder(context, id);
  await moveOn(context, sellerScope(fulfillable.membership.sellerId), {
    orderId: fulfillable.orderId,
    to: 'DELIVERED',
    reason: 'delivered',
    event: orderDelivered,
    effect: async (tx, order) => {
      await tx.sql
        .updateTable('shipment')
        .set({ delivered_at: context.clock() })
        .where('order_id', '=', order.id)
        .execute();
    },
  });
  return fulfillable;
}
