import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { orderPacked } from '../fulfillment.events.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { moveOn } from './move-on.js';

/**
 * PAID becomes PACKED.
 *
 * @param id public id of the order
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE
 */
export async function markPacked(context: Context, id: string): Promise<FulfillableOrder> {
  const order = await requireFulfillableOrder(context, id);
  const { orderId, membership } = order;
  await moveOn(context, sellerScope(membership.sellerId), {
    orderId,
    to: 'PACKED',
    reason: 'packed',
    event: orderPacked,
  });
  return order;
}
