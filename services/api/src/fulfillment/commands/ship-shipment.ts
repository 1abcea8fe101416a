import type { Context } from '../../platform/context.js';
import { failShipmentNotInState } from '../fulfillment.errors.js';
import { requireMovableShipment, type MovableShipment } from '../fulfillment.policy.js';
import { readParcel, type ParcelInput } from '../parcel-input.js';
import { changeShipment } from './change-shipments.js';
import { sendShipment } from './send-shipment.js';

export interface ShipShipmentInput extends ParcelInput {
  /** Public id. */
  shipmentId: string;
}

/**
 * A packed parcel leaves the house, or waits at the counter: what is in it is booked as gone. Done again it changes nothing.
 *
 * @throws UserFaults SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE, COURIER_REQUIRED, COURIER_UNKNOWN, COURIER_TOO_LONG,
 * TRACKING_NUMBER_TOO_LONG, TRACKING_NUMBER_INVALID
 */
export async function shipShipment(context: Context, input: ShipShipmentInput): Promise<MovableShipment> {
  const movable = await requireMovableShipment(context, input.shipmentId);
  await changeShipment(context, movable, async (tx, order, record) => {
    if (record.shipment.status === 'SHIPPED') return;
    if (record.shipment.status !== 'PACKED') failShipmentNotInState(record.shipment.status);
    const parcel = readParcel(context.deployment, context.locale, order, input);
    await sendShipment(context, tx, order, record, parcel);
  });
  return movable;
}
