import type { Context } from '../../platform/context.js';
import { failNotInState } from '../fulfillment.errors.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { readParcel, type ParcelInput } from '../parcel-input.js';
import { insertShipment, linesOfOrder } from '../shipments.js';
import { changeShipments } from './change-shipments.js';
import { whatIsLeft } from './pack-shipment.js';
import { sendShipment } from './send-shipment.js';

export interface MarkShippedInput extends ParcelInput {
  /** Public id. */
  orderId: string;
}

/**
 * All that is left of a packed order is sent at once, with one courier: PACKED becomes SHIPPED, and the allocated stock is booked
 * as gone.
 *
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, COURIER_REQUIRED, COURIER_UNKNOWN, COURIER_TOO_LONG,
 * TRACKING_NUMBER_TOO_LONG, TRACKING_NUMBER_INVALID
 */
export async function markShipped(context: Context, input: MarkShippedInput): Promise<FulfillableOrder> {
  const fulfillable = await requireFulfillableOrder(context, input.orderId);
  await changeShipments(context, fulfillable, async (tx, order, records) => {
    if (order.status === 'SHIPPED') return;
    const parcel = readParcel(context.deployment, context.locale, order, input);
    if (order.status !== 'PACKED') return failNotInState(order.status);
    const waiting = records.filter(({ shipment }) => shipment.status === 'PACKED');
    const lines = whatIsLeft(await linesOfOrder(tx, order.id), records);
    if (lines.length > 0) {
      const position = records.length + 1;
      waiting.push(await insertShipment(context, tx, order, { position, lines, idempotencyKey: null }));
    }
    for (const record of waiting) await sendShipment(context, tx, order, record, parcel);
  });
  return fulfillable;
}
