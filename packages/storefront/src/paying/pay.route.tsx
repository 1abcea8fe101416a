import { buttonClass, Notice, PageHeading } from '@gebyar/ui';
import { noFaults, type FormFaults } from '../forms/form-faults';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { m } from '../i18n/messages';
import { Price } from '../layout/price';
import { Countdown } from '../orders/countdown';
import { orderPath } from '../orders/order-path';
import { pageMeta } from '../seo/page-meta';
import { HowToPay } from './how-to-pay';
import { loadPayPage, takeProof } from './pay-page.server';
import { ProofForm } from './proof-form';
import { ProofList } from './proof-list';

export const loader = (args: LoaderFunctionArgs) => loadPayPage(args);

export const action = (args: ActionFunctionArgs) => takeProof(args);

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.pay_title(), location, matches, noIndex: true });

/** How to pay an order by hand, until when, and the place to show that it was done. Whoever has the link can come back to it. */
export default function PayPage() {
  const group = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { payment, number } = group;
  const waiting = payment.status === 'PENDING';
  const checking = payment.proofs.some(({ status }) => status === 'SUBMITTED');
  const faults: FormFaults<'file'> = answer?.faults ?? noFaults;
  return (
    <div className="page-narrow">
      <PageHeading
        title={!waiting ? m.pay_title_late() : checking ? m.pay_title_review() : m.pay_title()}
        above={
          <Link to={orderPath(group)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number })}
          </Link>
        }
      />
      <div className="space-y-8">
        {!waiting ? <Notice tone="warning">{m.pay_late()}</Notice> : null}
        {checking ? <Notice tone="success">{m.pay_review()}</Notice> : null}
        {waiting ? (
          <div className="space-y-1 rounded-control bg-indigo-wash p-5">
            <p className="text-sm text-soft">{m.pay_amount()}</p>
            <Price money={payment.amount} className="block text-3xl font-bold" />
            {payment.method === 'CASH_ON_PICKUP' ? null : (
              <p className="text-sm text-soft">{m.pay_amount_exact()}</p>
            )}
            {payment.expiresAt && !checking ? <Countdown until={payment.expiresAt} withDay /> : null}
          </div>
        ) : null}
        {waiting && !checking ? <HowToPay group={group} /> : null}
        <ProofList group={group} />
        {payment.proofExpected ? (
          <ProofForm faults={faults} note={answer?.note ?? ''} primary={!checking} />
        ) : null}
        <Link to={orderPath(group)} className={buttonClass({ variant: 'quiet' })}>
          {m.pay_to_order()}
        </Link>
      </div>
    </div>
  );
}
