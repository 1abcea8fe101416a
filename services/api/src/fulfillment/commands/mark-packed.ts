import type { Context } from '../../platform/context.js';
import { failNotInState } from '../fulfillment.errors.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { insertShipment, linesOfOrder } from '../shipments.js';
import { changeShipments } from './change-shipments.js';
import { whatIsLeft } from './pack-shipment.js';

/**
 * Everything that is left of an order is packed, into one parcel. When nothing is left it changes nothing.
 *
 * @param id public id of the order
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE
 */
export async function markPacked(context: Context, id: string): Promise<FulfillableOrder> {
  const fulfillable = await requireFulfillableOrder(context, id);
  await changeShipments(context, fulfillable, async (tx, order, records) => {
    if (order.status !== 'PAID' && order.status !== 'PACKED') return failNotInState(order.status);
    const lines = whatIsLeft(await linesOfOrder(tx, order.id), records);
    if (lines.length === 0) return;
    await insertShipment(context, tx, order, { position: records.length + 1, lines, idempotencyKey: null });
  });
  return fulfillable;
}
