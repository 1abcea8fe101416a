import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { BuyerCard } from './buyer-card';
import { OrderPart } from './order-part';
import { loadOrder } from './order.server';
import { PaymentCard } from './payment-card';

export const loader = (args: LoaderFunctionArgs) => loadOrder(args);

/** All that the office may know of what one shopper bought at once. */
export default function OfficeOrderPage() {
  const { group } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to="/office/orders"
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.office_orders_back()}
        </LocalLink>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h1 className="text-2xl md:text-3xl">{group.number}</h1>
          <Price money={group.total} className="text-2xl font-bold" />
        </div>
        <p className="pt-1 text-sm text-soft">{formatDateTime(group.placedAt)}</p>
      </header>
      <div className="grid gap-6 md:grid-cols-2 md:items-start">
        <BuyerCard group={group} />
        {group.payment ? <PaymentCard payment={group.payment} number={group.number} /> : null}
      </div>
      <div className="space-y-10 pt-8">
        {group.orders.map((order) => (
          <OrderPart key={order.id} order={order} />
        ))}
      </div>
    </>
  );
}
