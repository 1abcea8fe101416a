import { PageHeading } from '@gebyar/ui';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults, type FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import { pageMeta } from '../seo/page-meta';
import { KeepLink } from './keep-link';
import { OrderCard } from './order-card';
import { OrderFacts } from './order-facts';
import { OrderMissing } from './order-missing';
import { changeOrder, loadOrder, type RefundField } from './order-page.server';
import { PaymentState } from './payment-state';
import { RefundAccount } from './refund-account';
import { isChecking, paymentTitle } from './payment-words';

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
  // What is wrong with the account is told where it is typed.
  const faults: FormFaults<RefundField> = answer?.account ? noFaults : (answer?.faults ?? noFaults);
  const mend = useFaultFocus<HTMLDivElement>(faults);
  if (group === null) return <OrderMissing number={number} />;
  const { status, orders, placedAt } = group;
  return (
    <div className="page">
      <PageHeading
        above={m.order_above({ number: group.number, at: formatDateTime(placedAt) })}
        title={paymentTitle(status, orders, {
          free: group.payment?.method === 'NOTHING_TO_PAY',
          checking: isChecking(group.payment),
        })}
      />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-x-14">
        <div className="space-y-8">
          <div ref={mend} className="empty:hidden">
            <FaultSummary faults={faults} />
          </div>
          <PaymentState group={group} payUrl={payUrl} />
          <RefundAccount payment={group.payment} answer={answer} />
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
