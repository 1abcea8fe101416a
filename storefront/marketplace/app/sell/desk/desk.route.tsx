import { DeskDocument } from '@gebyar/schema/seller';
import { seller } from '~/api/seller.server';
import {
  Outlet,
  useLoaderData,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { DeskHeader } from './desk-header';
import { DeskStatus } from './desk-status';

/** The seller the address names, out of those the signed-in person belongs to. */
export async function loader(args: LoaderFunctionArgs) {
  const sellerId = args.params['sellerId'] ?? '';
  const { me, mySellers, seller: found } = await seller.query(args, DeskDocument, { sellerId });
  const current = mySellers.find(({ id }) => id === sellerId);
  if (!current) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const waiting = {
    orders: found?.openOrders.totalCount ?? 0,
    messages: current.unreadThreadCount ?? 0,
    returns: found?.askedReturns.nodes.length ?? 0,
    reviews: found?.unansweredReviews.totalCount ?? 0,
  };
  return { memberName: me?.name ?? '', sellers: mySellers, current, waiting };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({ title: data?.current.name ?? m.sell_centre(), location, matches, noIndex: true });

export default function DeskPage() {
  const { sellers, current, memberName, waiting } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHeader sellers={sellers} current={current} memberName={memberName} waiting={waiting} />
      <div className="page max-w-5xl pb-8">
        <DeskStatus seller={current} />
        {current.status === 'APPLIED' ? null : <Outlet />}
      </div>
    </>
  );
}
