import { lockOrder, orderFaults, type OrderRow } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { fulfillmentFaults } from '../fulfillment.errors.js';
import type { FulfillableOrder, MovableShipment } from '../fulfillment.policy.js';
import { followShipments, shipmentsIn, type ShipmentRecord } from '../shipments.js';

/**
 * Changes an order's parcels in the seller's own scope: under the order's lock, so that two phones pack one after the other,
 * and with the order following its parcels in the same transaction.
 *
 * @throws UserFaults ORDER_NOT_FOUND
 */
export function changeShipments<Result>(
  context: Context,
  { orderId, membership }: FulfillableOrder,
  work: (tx: Transaction, order: OrderRow, shipments: ShipmentRecord[]) => Promise<Result>,
): Promise<Result> {
  return context.db.transaction(sellerScope(membership.sellerId), async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
    const result = await work(tx, order, await shipmentsIn(tx, [orderId]));
    await followShipments(context, tx, order);
    return result;
  });
}

/** The same for one parcel. */
export const changeShipment = (
  context: Context,
  movable: MovableShipment,
  work: (tx: Transaction, order: OrderRow, record: ShipmentRecord) => Promise<void>,
): Promise<void> =>
  changeShipments(context, movable, async (tx, order, records) => {
    const found = records.find(({ shipment }) => shipment.id === movable.shipmentId);
    if (!found) return fulfillmentFaults.fail('SHIPMENT_NOT_FOUND', { field: ['input', 'shipmentId'] });
    await work(tx, order, found);
  });
