import type { Context } from '../../platform/context.js';
import { failShipmentNotInState } from '../fulfillment.errors.js';
import { requireMovableShipment, type MovableShipment } from '../fulfillment.policy.js';
import { changeShipment } from './change-shipments.js';
import { deliverShipments } from './deliver-shipments.js';

/**
 * A parcel was handed over. Done again it changes nothing.
 *
 * @param id public id
 * @throws UserFaults SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE
 */
export async function deliverShipment(context: Context, id: string): Promise<MovableShipment> {
  const movable = await requireMovableShipment(context, id);
  await changeShipment(context, movable, async (tx, order, record) => {
    const { status } = record.shipment;
    if (status !== 'SHIPPED' && status !== 'DELIVERED') failShipmentNotInState(status);
    await deliverShipments(context, tx, order, [record]);
  });
  return movable;
}
