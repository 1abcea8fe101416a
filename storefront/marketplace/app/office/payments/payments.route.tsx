import { buttonClass, Button, Field, TextInput } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { ConfirmForm } from './confirm-form';
import { DisputeCard } from './dispute-card';
import { ParkedPayments } from './parked-payments';
import { PaymentFacts } from './payment-facts';
import { decidePayment, loadPayments } from './payments.server';
import { ProofToCheck } from './proof-to-check';
import { RefundToMake } from './refunds-to-make';

export const loader = (args: LoaderFunctionArgs) => loadPayments(args);

export const action = (args: ActionFunctionArgs) => decidePayment(args);

/** Everything about payments that waits for a person. */
export default function PaymentsPage() {
  const { number, payment, paymentProofs, parkedPayments, manualRefunds, paymentDisputes } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { nodes, pageInfo } = paymentProofs;
  return (
    <>
      <header className="pb-6 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_pay_title()}</h1>
        <p className="max-w-xl pt-1 text-soft">{m.office_pay_lead()}</p>
      </header>
      <div className="space-y-10">
        <section aria-labelledby="proofs-heading" className="space-y-4">
          <h2 id="proofs-heading" className="text-xl">
            {m.office_pay_proofs()}
          </h2>
          {nodes.length === 0 ? <p className="text-soft">{m.office_pay_no_proofs()}</p> : null}
          <ul className="space-y-5">
            {nodes.map((proof) => (
              <ProofToCheck key={proof.id} proof={proof} answer={answer} />
            ))}
          </ul>
          {pageInfo.hasNextPage && pageInfo.endCursor ? (
            <LocalLink
              to={`/office/payments?after=${encodeURIComponent(pageInfo.endCursor)}`}
              className={buttonClass({ variant: 'secondary' })}
            >
              {m.office_pay_more()}
            </LocalLink>
          ) : null}
        </section>
        <section aria-labelledby="find-heading" className="space-y-4">
          <h2 id="find-heading" className="text-xl">
            {m.office_pay_find()}
          </h2>
          <Form method="get" className="flex flex-wrap items-end gap-3">
            <Field
              label={m.office_pay_number()}
              hint={m.office_pay_find_hint()}
              className="min-w-0 flex-1 basis-60"
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="number"
                  maxLength={40}
                  defaultValue={number}
                  autoComplete="off"
                />
              )}
            </Field>
            <Button variant="secondary">{m.office_pay_find_go()}</Button>
          </Form>
          {number !== '' && !payment ? <p role="status">{m.office_pay_find_none()}</p> : null}
          {payment ? (
            <div className="space-y-4 rounded-control border border-line bg-surface p-5">
              <PaymentFacts payment={payment} />
              {payment.method !== 'CARD' && payment.confirmation === null ? (
                <ConfirmForm payment={payment} answer={answer?.id === payment.id ? answer : undefined} />
              ) : null}
            </div>
          ) : null}
        </section>
        {manualRefunds.length > 0 ? (
          <section aria-labelledby="refunds-heading" className="space-y-4">
            <h2 id="refunds-heading" className="text-xl">
              {m.office_pay_refunds()}
            </h2>
            <ul className="space-y-4">
              {manualRefunds.map((refund) => (
                <RefundToMake
                  key={refund.id}
                  refund={refund}
                  answer={answer?.id === refund.id ? answer : undefined}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {paymentDisputes.length > 0 ? (
          <section aria-labelledby="disputes-heading" className="space-y-4">
            <h2 id="disputes-heading" className="text-xl">
              {m.office_pay_disputes()}
            </h2>
            <ul className="grid gap-4 md:grid-cols-2">
              {paymentDisputes.map((dispute) => (
                <DisputeCard key={dispute.id} dispute={dispute} />
              ))}
            </ul>
          </section>
        ) : null}
        {parkedPayments.length > 0 ? (
          <section aria-labelledby="parked-heading" className="space-y-4">
            <div>
              <h2 id="parked-heading" className="text-xl">
                {m.office_pay_parked()}
              </h2>
              <p className="max-w-xl pt-1 text-soft">{m.office_parked_lead()}</p>
            </div>
            <ParkedPayments payments={parkedPayments} />
          </section>
        ) : null}
      </div>
    </>
  );
}
