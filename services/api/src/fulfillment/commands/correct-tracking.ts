import type { Context } from '../../platform/context.js';
import { failShipmentNotInState } from '../fulfillment.errors.js';
import { requireMovableShipment, type MovableShipment } from '../fulfillment.policy.js';
import { readParcel, type ParcelInput } from '../parcel-input.js';
import { changeShipment } from './change-shipments.js';

export interface CorrectTrackingInput extends ParcelInput {
  /** Public id. */
  shipmentId: string;
}

/**
 * Says anew who brings a parcel that is under way, and under which number: it was mistyped, or came later.
 *
 * @throws UserFaults as `shipShipment`
 */
export async function correctTracking(
  context: Context,
  input: CorrectTrackingInput,
): Promise<MovableShipment> {
  const movable = await requireMovableShipment(context, input.shipmentId);
  await changeShipment(context, movable, async (tx, order, { shipment }) => {
    if (shipment.status !== 'SHIPPED') failShipmentNotInState(shipment.status);
    const parcel = readParcel(context.deployment, context.locale, order, input);
    await tx.sql.updateTable('shipment').set(parcel).where('id', '=', shipment.id).execute();
  });
  return movable;
}
