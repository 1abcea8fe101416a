import {
  findOrderGroup,
  orderCompleted,
  orderFaults,
  readOrderGroup,
  type OrderRecord,
} from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { fromPublicId } from '../../platform/ids.js';
import { moveOn } from './move-on.js';

export interface ConfirmReceivedInput {
  number: string;
  secret: string;
  /** Public id of one of the group's orders. */
  orderId: string;
}

/**
 * The shopper has the parcel: SHIPPED or DELIVERED becomes COMPLETED.
 *
 * @throws UserFaults ORDER_NOT_FOUND for a wrong number, secret or order; ORDER_NOT_IN_STATE
 */
export async function confirmReceived(context: Context, input: ConfirmReceivedInput): Promise<OrderRecord> {
  const group = await findOrderGroup(context, input.number, input.secret);
  const orderId = fromPublicId('order', input.orderId);
  const found = group?.orders.find(({ order }) => order.id === orderId);
  if (!group || !found) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
  await moveOn(context, platformScope, {
    orderId: found.order.id,
    to: 'COMPLETED',
    reason: 'received',
    event: (about) => orderCompleted({ ...about, reason: 'received' }),
  });
  const after = await readOrderGroup(context, group.group.id);
  return after?.orders.find(({ order }) => order.id === found.order.id) ?? found;
}
