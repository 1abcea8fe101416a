import { shipmentShipped } from '../../fulfillment/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Tells the shopper that a parcel is on its way, if they have left an address. */
export const onShipmentShipped = subscribe(
  shipmentShipped,
  'notifications/on-shipment-shipped',
  async (context, { shipmentId, orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'SHIPMENT_SENT', shipmentId, [group.buyer_email]);
  },
);
