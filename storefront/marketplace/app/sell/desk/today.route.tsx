import { SellerTodayDocument } from '@gebyar/schema/seller';
import { EmptyState } from '@gebyar/ui';
import ChevronRight from 'lucide-react/icons/chevron-right';
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
  const { toPack, toShip, underway, now } = useLoaderData<typeof loader>();
  const { path, waiting } = useDesk();
  const links = [
    { to: `${path}/returns`, count: waiting.returns, text: m.sell_today_returns },
    { to: `${path}/messages`, count: waiting.messages, text: m.sell_today_messages },
    { to: `${path}/reviews?show=unanswered`, count: waiting.reviews, text: m.sell_today_reviews },
    { to: `${path}/orders?status=underway`, count: underway.totalCount ?? 0, text: m.sell_today_underway },
  ].filter(({ count }) => count > 0);
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
      <AlsoWaiting links={links} />
    </>
  );
}

interface AlsoWaitingProps {
  links: { to: string; count: number; text: (inputs: { count: number }) => string }[];
}

/** What else wants a look, as one list with room for a thumb. */
function AlsoWaiting({ links }: AlsoWaitingProps) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="also-heading" className="pt-2">
      <h2 id="also-heading" className="pb-2 text-xl">
        {m.sell_today_also()}
      </h2>
      <ul className="divide-y divide-line">
        {links.map(({ to, count, text }) => (
          <li key={to}>
            <LocalLink to={to} className="flex min-h-12 items-center justify-between gap-4 hover:text-indigo">
              {text({ count })}
              <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
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
