import { SellerTodayDocument } from '@gebyar/schema/seller';
import { EmptyState } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { OrderToDo } from '../orders/order-to-do';
import { useDesk } from './use-desk';

export async function loader(args: LoaderFunctionArgs) {
  const sellerId = args.params['sellerId'] ?? '';
  const { seller: found } = await seller.query(args, SellerTodayDocument, { sellerId });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { ...found, now: new Date().toISOString() };
}

export default function TodayPage() {
  const { toPack, toShip, underway, unansweredReviews, now } = useLoaderData<typeof loader>();
  const { path } = useDesk();
  const nothing = toPack.nodes.length === 0 && toShip.nodes.length === 0;
  return (
    <>
      <header className="pb-6 pt-6 md:pt-8">
        <p className="text-sm text-soft">{formatDate(now)}</p>
        <h1 className="text-3xl">{nothing ? m.sell_today_done_title() : m.sell_today_title()}</h1>
      </header>
      {nothing ? (
        <EmptyState
          title={m.sell_today_nothing()}
          action={
            <LocalLink to={`${path}/stock`} className="py-2 text-indigo underline underline-offset-4">
              {m.sell_today_check_stock()}
            </LocalLink>
          }
        >
          <p>{m.sell_today_nothing_hint()}</p>
        </EmptyState>
      ) : null}
      <ToDo title={m.sell_today_pack()} orders={toPack} more={`${path}/orders?status=pack`} />
      <ToDo title={m.sell_today_ship()} orders={toShip} more={`${path}/orders?status=ship`} />
      {underway.totalCount ? (
        <p className="pt-8">
          <LocalLink
            to={`${path}/orders?status=underway`}
            className="inline-block py-2 text-indigo underline underline-offset-4"
          >
            {m.sell_today_underway({ count: underway.totalCount })}
          </LocalLink>
        </p>
      ) : null}
      {unansweredReviews.totalCount ? (
        <p>
          <LocalLink
            to={`${path}/reviews?show=unanswered`}
            className="inline-block py-2 text-indigo underline underline-offset-4"
          >
            {m.sell_today_reviews({ count: unansweredReviews.totalCount })}
          </LocalLink>
        </p>
      ) : null}
    </>
  );
}

interface ToDoProps {
  title: string;
  orders: ReturnType<typeof useLoaderData<typeof loader>>['toPack'];
  more: string;
}

function ToDo({ title, orders: { nodes, totalCount }, more }: ToDoProps) {
  if (nodes.length === 0) return null;
  const rest = (totalCount ?? nodes.length) - nodes.length;
  return (
    <section className="pb-10">
      <h2 className="flex items-baseline gap-2 pb-4 text-xl">
        {title}
        <span className="text-base font-normal tabular-nums text-muted">{totalCount ?? nodes.length}</span>
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {nodes.map((order) => (
          <OrderToDo key={order.id} order={order} />
        ))}
      </ul>
      {rest > 0 ? (
        <LocalLink to={more} className="mt-4 inline-block py-2 text-indigo underline underline-offset-4">
          {m.sell_today_more({ count: rest })}
        </LocalLink>
      ) : null}
    </section>
  );
}
