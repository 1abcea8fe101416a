import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { failShipmentNotInState } from '../fulfillment.errors.js';
import { requireMovableShipment, type MovableShipment } from '../fulfillment.policy.js';
import { sentStatuses } from '../shipment.machine.js';
import { moveShipment, shipmentsIn } from '../shipments.js';
import { changeShipment } from './change-shipments.js';

/**
 * A packed parcel is taken apart: what was in it is to be packed again. Done again it changes nothing.
 *
 * @param id public id
 * @throws UserFaults SHIPMENT_NOT_FOUND, SHIPMENT_NOT_IN_STATE
 */
export async function unpackShipment(context: Context, id: string): Promise<MovableShipment> {
  const movable = await requireMovableShipment(context, id);
  await changeShipment(context, movable, async (tx, _order, { shipment }) => {
    if (shipment.status === 'CANCELLED') return;
    if (shipment.status !== 'PACKED') failShipmentNotInState(shipment.status);
    await moveShipment(context, tx, shipment, 'CANCELLED', 'unpacked');
  });
  return movable;
}

/**
 * Takes apart what is packed of an order that will not be sent, in the transaction that cancels it. The caller holds the
 * order's lock and moves the order.
 *
 * @returns false, with nothing changed, when some of it has left the house already: such an order can't be cancelled.
 */
export async function unpackOrder(context: Context, tx: Transaction, orderId: string): Promise<boolean> {
  const records = await shipmentsIn(tx, [orderId]);
  if (records.some(({ shipment }) => sentStatuses.includes(shipment.status))) return false;
  for (const { shipment } of records) {
    if (shipment.status === 'PACKED')
      await moveShipment(context, tx, shipment, 'CANCELLED', 'order-cancelled');
  }
  return true;
}
