import { PageHeading } from '@gebyar/ui';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults } from '../forms/form-faults';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import { pageMeta } from '../seo/page-meta';
import { KeepLink } from './keep-link';
import { OrderCard } from './order-card';
import { OrderFacts } from './order-facts';
import { OrderMissing } from './order-missing';
import { changeOrder, loadOrder } from './order-page.server';
import { PaymentState } from './payment-state';
import { RefundAccount } from './refund-account';
import { paymentTitle } from './payment-words';

export const loader = (args: LoaderFunctionArgs) => loadOrder(args);

export const action = (args: ActionFunctionArgs) => changeOrder(args);

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: data?.group ? m.order_title({ number: data.group.number }) : m.order_missing_title(),
    location,
    matches,
    noIndex: true,
  });

export default function OrderPage() {
  const { number, group, payUrl, link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (group === null) return <OrderMissing number={number} />;
  const { status, orders, placedAt } = group;
  return (
    <div className="page">
      <PageHeading
        above={m.order_above({ number: group.number, at: formatDateTime(placedAt) })}
        title={paymentTitle(status, orders, group.payment?.method === 'NOTHING_TO_PAY')}
      />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-x-14">
        <div className="space-y-8">
          <FaultSummary faults={answer?.faults ?? noFaults} />
          <PaymentState group={group} payUrl={payUrl} />
          <RefundAccount payment={group.payment} />
          {orders.map((order) => (
            <OrderCard key={order.id} order={order} group={group} />
          ))}
        </div>
        <aside className="space-y-6 pt-8 lg:sticky lg:top-36 lg:pt-0">
          <OrderFacts group={group} />
          <KeepLink number={group.number} link={link} />
        </aside>
      </div>
    </div>
  );
}
