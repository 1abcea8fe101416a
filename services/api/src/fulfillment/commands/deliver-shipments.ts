import type { OrderRow } from '../../orders/index.js';
import type { Context } from '../../platform/context.js';
import type { Transaction } from '../../platform/db/index.js';
import { shipmentDelivered } from '../fulfillment.events.js';
import { moveShipment, type ShipmentRecord } from '../shipments.js';

/** Parcels that are under way were handed over. Others stay as they are. */
export async function deliverShipments(
  context: Context,
  tx: Transaction,
  order: OrderRow,
  records: readonly ShipmentRecord[],
): Promise<void> {
  for (const { shipment } of records) {
    if (shipment.status !== 'SHIPPED') continue;
    await moveShipment(context, tx, shipment, 'DELIVERED', 'delivered', { delivered_at: context.clock() });
    await tx.emit(
      shipmentDelivered({
        orderId: order.id,
        orderGroupId: order.order_group_id,
        sellerId: order.seller_id,
        shipmentId: shipment.id,
      }),
    );
  }
}
