import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import type { SellerOrder } from './seller-order.server';

/** Who carries the parcel, under which number, since when. */
export function ShipmentFacts({ shipment }: { shipment: NonNullable<SellerOrder['shipment']> }) {
  const { courier, trackingNumber, shippedAt } = shipment;
  return (
    <section aria-labelledby="shipment-heading">
      <h2 id="shipment-heading" className="pb-3 text-xl">
        {m.sell_shipment()}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 rounded-control border border-line bg-surface p-5">
        <dt className="text-soft">{m.sell_courier()}</dt>
        <dd className="break-words">{courier}</dd>
        {trackingNumber ? (
          <>
            <dt className="text-soft">{m.order_tracking_number()}</dt>
            <dd className="select-all break-all font-semibold tabular-nums">{trackingNumber}</dd>
          </>
        ) : null}
        <dt className="text-soft">{m.sell_shipped_at()}</dt>
        <dd>{formatDateTime(shippedAt)}</dd>
      </dl>
    </section>
  );
}
