import { SellerInboxDocument } from '@gebyar/schema/seller';
import { Badge, EmptyState } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { seller } from '~/api/seller.server';
import { useDesk } from '../desk/use-desk';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

const pageSize = 20;

export async function loader(args: LoaderFunctionArgs) {
  const { seller: found } = await seller.query(args, SellerInboxDocument, {
    sellerId: args.params['sellerId'] ?? '',
    first: pageSize,
    after: new URL(args.request.url).searchParams.get('after'),
  });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  if (!found.messageThreads) throw new Response('FORBIDDEN', { status: 403, statusText: 'FORBIDDEN' });
  return { threads: found.messageThreads };
}

/** Orders that were written about, the last one first. */
export default function SellerInboxPage() {
  const { threads } = useLoaderData<typeof loader>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.messages_title()}</h1>
      </header>
      {threads.nodes.length === 0 ? (
        <EmptyState title={m.sell_inbox_none()}>
          <p>{m.sell_inbox_none_hint()}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {threads.nodes.map(({ orderId, orderNumber, shopperName, unreadCount, lastMessage }) => (
            <li key={orderId} className="relative py-4">
              <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <LocalLink
                  to={`${path}/orders/${orderId}/messages`}
                  className="font-semibold after:absolute after:inset-0 hover:text-indigo"
                >
                  {shopperName}
                </LocalLink>
                {unreadCount > 0 ? (
                  <Badge tone="accent">{m.sell_inbox_unread({ count: unreadCount })}</Badge>
                ) : null}
              </div>
              <p className="truncate">{lastMessage.body}</p>
              <p className="text-sm text-soft">
                {orderNumber} · {formatDateTime(lastMessage.at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={threads.pageInfo} nextText={m.my_orders_older()} />
    </>
  );
}
