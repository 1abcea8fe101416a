import { Badge, Notice, StepList } from '@gebyar/ui';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults } from '@gebyar/storefront/forms/form-faults';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { orderSteps, stepReached } from '@gebyar/storefront/orders/order-steps';
import { orderTone } from '@gebyar/storefront/orders/order-words';
import { Totals } from '@gebyar/storefront/orders/totals';
import { useDesk } from '../desk/use-desk';
import { AllocationsCard } from './allocations-card';
import { CashForm } from './cash-form';
import { NextStepForm } from './next-step-form';
import { OrderMoney } from './order-money';
import { PackPartForm } from './pack-part-form';
import { PackingList } from './packing-list';
import { ParcelList } from './parcel-list';
import { RecipientCard } from './recipient-card';
import { loadSellerOrder, moveOrder } from './seller-order.server';
import { SellerDocuments } from './seller-documents';
import { sellerOrderWords } from './seller-order-words';

export const loader = (args: LoaderFunctionArgs) => loadSellerOrder(args);

export const action = (args: ActionFunctionArgs) => moveOrder(args);

export default function SellerOrderPage() {
  const { order, couriers, places, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path, mayFulfil, seller } = useDesk();
  const { number, status, placedAt, subtotal, deliveryTotal, total } = order;
  const live = order.shipments.filter((parcel) => parcel.status !== 'CANCELLED');
  const rest = order.lines.some(({ remainingQuantity }) => remainingQuantity > 0);
  // One parcel with everything in it goes the short way; several are moved on each by itself.
  const inParts = live.length > 1 || (live.length === 1 && rest);
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to={`${path}/orders`}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.sell_back_to_orders()}
        </LocalLink>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl md:text-3xl">{number}</h1>
          <Badge tone={orderTone[status]}>{sellerOrderWords[status]()}</Badge>
        </div>
        <p className="pt-1 text-sm text-soft">{formatDateTime(placedAt)}</p>
      </header>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="space-y-8">
          <FaultSummary faults={answer?.faults ?? noFaults} />
          {status === 'PENDING_PAYMENT' && order.cashDue === null ? (
            <Notice tone="info" title={m.sell_order_unpaid()}>
              <p>{m.sell_order_unpaid_hint()}</p>
            </Notice>
          ) : null}
          <section aria-labelledby="pack-heading">
            <h2 id="pack-heading" className="pb-3 text-xl">
              {m.sell_order_lines()}
            </h2>
            <PackingList lines={order.lines} />
          </section>
          {order.recipient ? (
            <RecipientCard
              recipient={order.recipient}
              delivery={order.delivery}
              sellerName={seller.name}
              number={number}
              messagesTo={`${path}/orders/${order.id}/messages`}
              unread={order.unreadMessageCount}
            />
          ) : (
            <p className="rounded-control bg-sunken p-4 text-soft">{m.sell_no_buyer()}</p>
          )}
          <ParcelList order={order} couriers={couriers} movable={mayFulfil && inParts} answer={answer} />
          <AllocationsCard order={order} places={places} />
          {mayFulfil ? <PackPartForm order={order} begun={inParts} formKey={formKey} /> : null}
          {mayFulfil && order.cashDue ? <CashForm due={order.cashDue} keptUntil={order.keptUntil} /> : null}
          {mayFulfil && !inParts ? <NextStepForm order={order} couriers={couriers} answer={answer} /> : null}
        </div>
        <aside className="space-y-6 pt-8 lg:pt-0">
          {order.recipient ? (
            <section aria-labelledby="documents-heading">
              <h2 id="documents-heading" className="pb-2 text-xl">
                {m.sell_documents()}
              </h2>
              <SellerDocuments
                orderId={order.id}
                paid={status !== 'PENDING_PAYMENT' && status !== 'CANCELLED'}
              />
            </section>
          ) : null}
          {stepReached(status) >= 0 ? <StepList steps={orderSteps(order)} /> : null}
          <Totals
            className="rounded-control border border-line bg-surface p-5"
            subtotal={subtotal}
            delivery={deliveryTotal}
            total={total}
          />
          <OrderMoney order={order} />
        </aside>
      </div>
    </>
  );
}
