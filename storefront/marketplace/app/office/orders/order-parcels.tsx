import { Badge } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import type { OfficeOrder } from './order.server';

const words = {
  PACKED: m.office_order_move_packed,
  SHIPPED: m.office_order_move_shipped,
  DELIVERED: m.office_order_move_delivered,
  CANCELLED: m.office_order_move_unpacked,
};

/** What is on its way, by parcel. */
export function OrderParcels({ shipments }: Pick<OfficeOrder, 'shipments'>) {
  return (
    <section className="space-y-2">
      <h3 className="text-base">{m.office_order_parcels()}</h3>
      {shipments.length === 0 ? <p className="text-soft">{m.office_order_parcels_none()}</p> : null}
      <ul className="divide-y divide-line">
        {shipments.map((parcel) => (
          <li key={parcel.id} className="space-y-1 py-2">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">
                {m.office_order_parcel({ number: String(parcel.position) })}
                {parcel.courier ? ` · ${parcel.courier}` : ''}
              </span>
              <Badge tone={parcel.status === 'DELIVERED' ? 'success' : 'soga'}>
                {words[parcel.status]()}
              </Badge>
            </p>
            <p className="text-sm break-words text-soft">
              {parcel.lines.map(({ title, quantity }) => `${String(quantity)} × ${title}`).join(', ')}
            </p>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
              {parcel.trackingUrl && parcel.trackingNumber ? (
                <a
                  href={parcel.trackingUrl}
                  target="_blank"
                  rel="noopener noreferrer"
                  className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
                >
                  {m.office_order_track({ number: parcel.trackingNumber })}
                </a>
              ) : (
                <span>{parcel.trackingNumber}</span>
              )}
              {(parcel.deliveredAt ?? parcel.shippedAt) ? (
                <span>{formatDateTime(parcel.deliveredAt ?? parcel.shippedAt ?? '')}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
