import type { OrderCardFragment } from '@gebyar/schema/shop';
import { Notice } from '@gebyar/ui';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import { TrackingLink } from './tracking-link';

type Shipment = OrderCardFragment['shipments'][number];

/** What of an order is on its way: who has it, the number to follow it by, and what is in it when it comes in parts. */
export function Parcels({ order }: { order: OrderCardFragment }) {
  const { shipments, fulfillmentStatus } = order;
  if (shipments.length === 0) return null;
  const inParts = shipments.length > 1 || fulfillmentStatus === 'PARTIALLY_FULFILLED';
  return (
    <div className="space-y-3">
      {fulfillmentStatus === 'PARTIALLY_FULFILLED' ? (
        <p className="font-medium">{m.parcel_rest_follows()}</p>
      ) : null}
      {shipments.map((shipment, index) => (
        <Notice
          key={shipment.id}
          tone={shipment.status === 'DELIVERED' ? 'success' : 'info'}
          title={
            inParts
              ? `${m.parcel_title({ position: index + 1 })} · ${titleOf(order, shipment)}`
              : titleOf(order, shipment)
          }
        >
          <p>
            {order.delivery.kind === 'PICK_UP' ? order.delivery.title : shipment.courier} ·{' '}
            {formatDateTime(shipment.deliveredAt ?? shipment.shippedAt)}
          </p>
          {shipment.trackingNumber ? (
            <p>
              {m.order_tracking_number()}{' '}
              <span className="inline-block select-all break-all font-semibold tabular-nums">
                {shipment.trackingNumber}
              </span>
            </p>
          ) : null}
          {inParts ? (
            <ul className="text-sm">
              {shipment.lines.map(({ orderLineId, title, variantTitle, quantity }) => (
                <li key={orderLineId}>
                  {m.parcel_line({ quantity, title: [title, variantTitle].filter(Boolean).join(' · ') })}
                </li>
              ))}
            </ul>
          ) : null}
          <TrackingLink shipment={shipment} />
        </Notice>
      ))}
    </div>
  );
}

function titleOf({ delivery }: OrderCardFragment, { status }: Shipment): string {
  const pickUp = delivery.kind === 'PICK_UP';
  if (status === 'DELIVERED') return pickUp ? m.parcel_fetched() : m.parcel_delivered();
  return pickUp ? m.parcel_ready() : m.parcel_shipped();
}
