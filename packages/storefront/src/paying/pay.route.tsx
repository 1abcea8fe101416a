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
import { Price, type ApiMoney } from '../layout/price';
import { Countdown } from '../orders/countdown';
import { orderPath } from '../orders/order-path';
import { isChecking } from '../orders/payment-words';
import { pageMeta } from '../seo/page-meta';
import { CopyButton } from './copy-button';
import { HowToPay } from './how-to-pay';
import { loadPayPage, takeProof } from './pay-page.server';
import { ProofForm } from './proof-form';
import { ProofList } from './proof-list';

export const loader = (args: LoaderFunctionArgs) => loadPayPage(args);

export const action = (args: ActionFunctionArgs) => takeProof(args);

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.pay_title(), location, matches, noIndex: true });

/** Digits alone, as a bank’s field takes them. */
const digits = ({ amount }: ApiMoney): string => amount.replace(/\.0+$/, '');

/** How to pay an order by hand, until when, and the place to show that it was done. Whoever has the link can come back to it. */
export default function PayPage() {
  const group = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { payment, number } = group;
  const cash = payment.method === 'CASH_ON_PICKUP';
  const waiting = payment.status === 'PENDING';
  const checking = isChecking(payment);
  const last = payment.proofs.at(-1);
  const faults: FormFaults<'file'> = answer?.faults ?? noFaults;
  return (
    <div className="page-narrow">
      <PageHeading
        title={
          !waiting
            ? m.pay_title_late()
            : checking
              ? m.pay_title_review()
              : cash
                ? m.pay_title_cash()
                : m.pay_title()
        }
        above={
          <Link to={orderPath(group)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number })}
          </Link>
        }
      />
      <div className="space-y-8">
        {!waiting ? <Notice tone="warning">{m.pay_late()}</Notice> : null}
        {checking ? <Notice tone="success">{m.pay_review()}</Notice> : null}
        {waiting && last?.status === 'REJECTED' ? (
          <Notice tone="warning" title={m.pay_proof_last_rejected()}>
            {last.rejectReason ? <p className="break-words">{last.rejectReason}</p> : null}
            <p>{m.pay_proof_again()}</p>
          </Notice>
        ) : null}
        {waiting ? (
          <div className="space-y-1 rounded-control bg-indigo-wash p-5">
            <p className="text-sm text-soft">{m.pay_amount()}</p>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Price money={payment.amount} className="text-3xl font-bold" />
              {cash || checking ? null : <CopyButton text={digits(payment.amount)} what={m.pay_amount()} />}
            </div>
            {cash || checking ? null : <p className="pb-2 text-sm text-soft">{m.pay_amount_exact()}</p>}
            {payment.expiresAt && !checking ? (
              <Countdown
                until={payment.expiresAt}
                withDay
                words={cash ? m.pay_cash_until : m.order_pay_before}
              />
            ) : null}
          </div>
        ) : null}
        {waiting && !checking ? <HowToPay group={group} /> : null}
        <ProofList group={group} />
        {payment.proofExpected && !checking ? (
          <ProofForm faults={faults} note={answer?.note ?? ''} primary />
        ) : null}
        {payment.proofExpected && checking ? (
          <details open={answer !== undefined}>
            <summary className="flex min-h-11 items-center text-indigo underline decoration-line-strong underline-offset-4">
              {m.pay_proof_another()}
            </summary>
            <div className="pt-2">
              <ProofForm faults={faults} note={answer?.note ?? ''} primary={false} />
            </div>
          </details>
        ) : null}
        <Link to={orderPath(group)} className={buttonClass({ variant: 'quiet' })}>
          {m.pay_to_order()}
        </Link>
      </div>
    </div>
  );
}
