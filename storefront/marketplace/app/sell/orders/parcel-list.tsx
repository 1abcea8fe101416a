import { Badge, Button, Field, Select, TextInput } from '@gebyar/ui';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { TrackingLink } from '@gebyar/storefront/orders/tracking-link';
import { SellerDocuments } from './seller-documents';
import type { Couriers, MoveAnswer, SellerOrder } from './seller-order.server';

type Parcel = SellerOrder['shipments'][number];

interface ParcelListProps {
  order: SellerOrder;
  couriers: Couriers;
  /** Whether each parcel can be moved on by itself here. */
  movable: boolean;
  answer: MoveAnswer | undefined;
}

/** An order's parcels: what is in each, where it is, and what comes next for it. */
export function ParcelList({ order, couriers, movable, answer }: ParcelListProps) {
  const parcels = order.shipments.filter(({ status }) => status !== 'CANCELLED');
  if (parcels.length === 0) return null;
  const several = parcels.length > 1 || order.lines.some((line) => line.remainingQuantity > 0);
  return (
    <section aria-labelledby="parcels-heading">
      <h2 id="parcels-heading" className="pb-3 text-xl">
        {m.parcels_title()}
      </h2>
      <ul className="space-y-4">
        {parcels.map((parcel) => (
          <li key={parcel.id} className="space-y-3 rounded-control border border-line bg-surface p-5">
            <ParcelFacts order={order} parcel={parcel} />
            {several && order.recipient ? (
              <SellerDocuments orderId={order.id} shipmentId={parcel.id} paid />
            ) : null}
            {movable ? (
              <ParcelSteps order={order} parcel={parcel} couriers={couriers} answer={answer} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function statusText(pickUp: boolean, { status }: Parcel): string {
  if (status === 'SHIPPED') return pickUp ? m.parcel_ready() : m.parcel_shipped();
  if (status === 'DELIVERED') return pickUp ? m.parcel_fetched() : m.parcel_delivered();
  return status === 'PACKED' ? m.parcel_packed() : m.parcel_cancelled();
}

function ParcelFacts({ order, parcel }: { order: SellerOrder; parcel: Parcel }) {
  const { position, lines, courier, trackingNumber, shippedAt } = parcel;
  const pickUp = order.delivery.kind === 'PICK_UP';
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{m.parcel_title({ position })}</h3>
        <Badge tone={parcel.status === 'DELIVERED' ? 'success' : 'indigo'}>
          {statusText(pickUp, parcel)}
        </Badge>
      </div>
      <ul>
        {lines.map(({ orderLineId, title, variantTitle, quantity }) => (
          <li key={orderLineId}>
            {m.parcel_line({ quantity, title: [title, variantTitle].filter(Boolean).join(' · ') })}
          </li>
        ))}
      </ul>
      {pickUp && shippedAt ? (
        <p className="text-sm text-soft">
          {m.sell_ready_at()} {formatDateTime(shippedAt)}
        </p>
      ) : null}
      {courier && !pickUp ? (
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
          <dt className="text-soft">{m.sell_courier()}</dt>
          <dd className="break-words">{courier}</dd>
          {trackingNumber ? (
            <>
              <dt className="text-soft">{m.order_tracking_number()}</dt>
              <dd className="select-all break-all font-semibold tabular-nums">{trackingNumber}</dd>
            </>
          ) : null}
          {shippedAt ? (
            <>
              <dt className="text-soft">{m.sell_shipped_at()}</dt>
              <dd>{formatDateTime(shippedAt)}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
      <TrackingLink shipment={parcel} />
    </>
  );
}

interface ParcelStepsProps {
  order: SellerOrder;
  parcel: Parcel;
  couriers: Couriers;
  answer: MoveAnswer | undefined;
}

function ParcelSteps({ order, parcel, couriers, answer }: ParcelStepsProps) {
  const busy = useNavigation().state !== 'idle';
  const { id, position, status } = parcel;
  const pickUp = order.delivery.kind === 'PICK_UP';
  const own = answer?.shipmentId === id ? answer : undefined;
  if (status === 'PACKED') {
    return (
      <Form method="post" noValidate preventScrollReset className="space-y-4">
        <input type="hidden" name="shipmentId" value={id} />
        {pickUp ? null : <TrackingFields couriers={couriers} parcel={parcel} answer={own} />}
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="ship-parcel" aria-disabled={busy}>
            {pickUp ? m.sell_parcel_ready({ position }) : m.sell_parcel_ship({ position })}
          </Button>
          <Button name="intent" value="unpack-parcel" variant="quiet" aria-disabled={busy}>
            {m.sell_parcel_unpack({ position })}
          </Button>
        </div>
      </Form>
    );
  }
  if (status !== 'SHIPPED') return null;
  return (
    <div className="space-y-3">
      <Form method="post" preventScrollReset>
        <input type="hidden" name="shipmentId" value={id} />
        <Button name="intent" value="deliver-parcel" variant="secondary" aria-disabled={busy}>
          {pickUp ? m.sell_parcel_fetched({ position }) : m.sell_parcel_delivered({ position })}
        </Button>
      </Form>
      {pickUp ? null : (
        <details open={own !== undefined}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-indigo underline underline-offset-4">
            {m.sell_parcel_correct()}
          </summary>
          <Form method="post" noValidate preventScrollReset className="space-y-4 pt-2">
            <input type="hidden" name="shipmentId" value={id} />
            <TrackingFields couriers={couriers} parcel={parcel} answer={own} />
            <Button name="intent" value="correct-tracking" variant="secondary" aria-disabled={busy}>
              {m.sell_parcel_save_tracking({ position })}
            </Button>
          </Form>
        </details>
      )}
    </div>
  );
}

/** A courier of the list or any other, and the number. */
function TrackingFields({ couriers, parcel, answer }: Omit<ParcelStepsProps, 'order'>) {
  const code = answer?.values.courierCode ?? parcel.courierCode ?? '';
  const other = answer?.values.courier ?? (parcel.courierCode === null ? (parcel.courier ?? '') : '');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={m.sell_courier()}>
        {(control) => (
          <Select {...control} name="courierCode" defaultValue={code}>
            <option value="">{m.sell_courier_other()}</option>
            {couriers.map((courier) => (
              <option key={courier.code} value={courier.code}>
                {courier.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={m.sell_courier_other_name()}
        optional={m.form_optional()}
        error={answer?.faults.fields.courier}
      >
        {(control) => <TextInput {...control} name="courier" autoComplete="off" defaultValue={other} />}
      </Field>
      <Field
        label={m.order_tracking_number()}
        optional={m.form_optional()}
        error={answer?.faults.fields.trackingNumber}
        className="sm:col-span-2"
      >
        {(control) => (
          <TextInput
            {...control}
            name="trackingNumber"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={answer?.values.trackingNumber ?? parcel.trackingNumber ?? ''}
          />
        )}
      </Field>
    </div>
  );
}
