import { SellerOrdersDocument } from '@gebyar/schema/seller';
import { EmptyState } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { useDesk } from '../desk/use-desk';
import { OrderRow } from './order-row';
import { isOrderTab, orderTabNames, orderTabs } from './order-tabs';

const pageSize = 20;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const asked = params.get('status');
  const tab = isOrderTab(asked) ? asked : 'all';
  const { seller: found } = await seller.query(args, SellerOrdersDocument, {
    sellerId: args.params['sellerId'] ?? '',
    first: pageSize,
    after: params.get('after'),
    status: orderTabs[tab].statuses,
  });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { tab, orders: found.orders };
}

export default function SellerOrdersPage() {
  const { tab, orders } = useLoaderData<typeof loader>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_tab_orders()}</h1>
      </header>
      <FilterTabs
        label={m.sell_orders_filter()}
        tabs={orderTabNames.map((name) => ({
          to: localPath(`${path}/orders${name === 'all' ? '' : `?status=${name}`}`),
          text: orderTabs[name].text(),
          current: name === tab,
          count: name === tab ? orders.totalCount : null,
        }))}
      />
      {orders.nodes.length === 0 ? (
        <EmptyState title={tab === 'all' ? m.sell_orders_none_title() : m.sell_orders_none_here()}>
          {tab === 'all' ? <p>{m.sell_orders_none()}</p> : null}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line pt-4">
          {orders.nodes.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      )}
      <Pagination pageInfo={orders.pageInfo} nextText={m.my_orders_older()} />
    </>
  );
}
