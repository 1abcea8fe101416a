import { shipAllocated } from '../../inventory/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { sellerScope } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { fulfillmentFaults } from '../fulfillment.errors.js';
import { orderShipped } from '../fulfillment.events.js';
import { requireFulfillableOrder, type FulfillableOrder } from '../fulfillment.policy.js';
import { moveOn } from './move-on.js';

const maxLength = 80;

export interface MarkShippedInput {
  /** Public id. */
  orderId: string;
  /** Who brings it, 1 to 80 characters; for pick-up whoever hands it over. */
  courier: string;
  /** At most 80 characters. */
  trackingNumber: string | null;
}

function faultsOf(courier: string, trackingNumber: string): UserFault[] {
  const faults: UserFault[] = [];
  const params = { max: maxLength };
  if (courier === '')
    faults.push(fulfillmentFaults.fault('COURIER_REQUIRED', { field: ['input', 'courier'] }));
  if (courier.length > maxLength) {
    faults.push(fulfillmentFaults.fault('COURIER_TOO_LONG', { field: ['input', 'courier'], params }));
  }
  if (trackingNumber.length > maxLength) {
    faults.push(
      fulfillmentFaults.fault('TRACKING_NUMBER_TOO_LONG', { field: ['input', 'trackingNumber'], params }),
    );
  }
  return faults;
}

/**
 * PACKED becomes SHIPPED, and the allocated stock is booked as gone.
 *
 * @throws UserFaults ORDER_NOT_FOUND, ORDER_NOT_IN_STATE, COURIER_REQUIRED, COURIER_TOO_LONG, TRACKING_NUMBER_TOO_LONG
 */
export async function markShipped(context: Context, input: MarkShippedInput): Promise<FulfillableOrder> {
  const fulfillable = await requireFulfillableOrder(context, input.orderId);
  const courier = input.courier.trim();
  const trackingNumber = input.trackingNumber?.trim() ?? '';
  const faults = faultsOf(courier, trackingNumber);
  if (faults.length > 0) throw new UserFaults(faults);
  await moveOn(context, sellerScope(fulfillable.membership.sellerId), {
    orderId: fulfillable.orderId,
    to: 'SHIPPED',
    reason: 'shipped',
    event: orderShipped,
    effect: async (tx, order) => {
      const lots = await shipAllocated(tx, order.id, actorId(context.actor));
      if (lots === 0) throw new Error(`nothing is allocated to order ${order.id}`);
      await tx.sql
        .insertInto('shipment')
        .values({
          id: newId(),
          order_id: order.id,
          seller_id: order.seller_id,
          courier,
          tracking_number: trackingNumber || null,
          shipped_at: context.clock(),
        })
        .execute();
    },
  });
  return fulfillable;
}
