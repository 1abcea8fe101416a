import { shipAllocated } from '../../inventory/index.js';
import type { OrderRow } from '../../orders/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { shipmentShipped } from '../fulfillment.events.js';
import type { Parcel } from '../parcel-input.js';
import { linesOfOrder, moveShipment, type ShipmentRecord } from '../shipments.js';

/** One parcel leaves the house: it moves, what is in it is booked as gone, and it is told. */
export async function sendShipment(
  context: Context,
  tx: Transaction,
  order: OrderRow,
  { shipment, lines }: ShipmentRecord,
  parcel: Parcel,
): Promise<void> {
  await moveShipment(context, tx, shipment, 'SHIPPED', 'shipped', { ...parcel, shipped_at: context.clock() });
  const variantOf = new Map((await linesOfOrder(tx, order.id)).map((line) => [line.id, line.variant_id]));
  const items = lines.map(({ orderLineId, quantity }) => ({
    variantId: variantOf.get(orderLineId) ?? '',
    quantity,
  }));
  await shipAllocated(tx, order.id, actorId(context.actor), items);
  await tx.emit(
    shipmentShipped({
      orderId: order.id,
      orderGroupId: order.order_group_id,
      sellerId: order.seller_id,
      shipmentId: shipment.id,
    }),
  );
}
