import type { Context } from '../../platform/context.js';
import { failNotInState } from '../fulfillment.errors.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { changeShipments } from './change-shipments.js';
import { deliverShipments } from './deliver-shipments.js';

/**
 * All parcels of an order were handed over: SHIPPED becomes DELIVERED. Done again it changes nothing.
 *
 * @param id public id of the order
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE
 */
export async function markDelivered(context: Context, id: string): Promise<FulfillableOrder> {
  const fulfillable = await requireFulfillableOrder(context, id);
  await changeShipments(context, fulfillable, async (tx, order, records) => {
    if (order.status !== 'SHIPPED' && order.status !== 'DELIVERED') return failNotInState(order.status);
    await deliverShipments(context, tx, order, records);
  });
  return fulfillable;
}
