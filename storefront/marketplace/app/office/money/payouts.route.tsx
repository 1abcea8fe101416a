import { Button } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price, priceText } from '@gebyar/storefront/layout/price';
import { BatchRow } from './batch-row';
import { MoneyHeader } from './money-header';
import { obstacleWords } from './obstacle-words';
import { loadPayouts, startBatch } from './payouts.server';

export const loader = (args: LoaderFunctionArgs) => loadPayouts(args);

export const action = (args: ActionFunctionArgs) => startBatch(args);

/** Who can be paid now, what is held up, and the payments so far. */
export default function PayoutsPage() {
  const { payoutsDue, failedPayouts, payoutBatches } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  const minimum = priceText(payoutsDue.minimum);
  const ready = payoutsDue.parts.find(({ obstacle }) => obstacle === null);
  const blocked = payoutsDue.parts.flatMap(({ obstacle, ...part }) =>
    obstacle ? [{ obstacle, ...part }] : [],
  );
  return (
    <>
      <MoneyHeader part="payouts" title={m.office_money_tab_payouts()} lead={m.office_payouts_start_hint()} />
      <FaultSummary faults={answer?.faults ?? noFaults} />
      <div className="grid gap-6 md:grid-cols-2 md:items-start">
        <section
          aria-labelledby="ready"
          className="space-y-4 rounded-control border border-line bg-surface p-5"
        >
          <h2 id="ready" className="text-xl">
            {m.office_payouts_ready()}
          </h2>
          {ready ? (
            <>
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span>{m.office_payouts_ready_count({ count: ready.sellerCount })}</span>
                <Price money={ready.amount} className="text-2xl font-bold" />
              </p>
              <Form method="post" className="space-y-3">
                <Button name="intent" value="start" wide aria-disabled={busy}>
                  {m.office_payouts_start()}
                </Button>
                {payoutsDue.atProviderCount > 0 ? (
                  <Button name="intent" value="start-provider" variant="secondary" wide aria-disabled={busy}>
                    {m.office_payouts_start_provider({ count: payoutsDue.atProviderCount })}
                  </Button>
                ) : null}
              </Form>
            </>
          ) : (
            <>
              <p className="text-soft">{m.office_payouts_ready_none({ minimum })}</p>
              {payoutsDue.atProviderCount > 0 ? (
                <Form method="post">
                  <Button name="intent" value="start-provider" wide aria-disabled={busy}>
                    {m.office_payouts_start_provider({ count: payoutsDue.atProviderCount })}
                  </Button>
                </Form>
              ) : null}
            </>
          )}
        </section>
        {blocked.length > 0 ? (
          <section aria-labelledby="blocked" className="space-y-2 rounded-control border border-line p-5">
            <h2 id="blocked" className="text-xl">
              {m.office_payouts_blocked()}
            </h2>
            <dl>
              {blocked.map(({ obstacle, sellerCount, amount }) => (
                <div key={obstacle} className="flex items-baseline justify-between gap-4 py-1.5">
                  <dt>
                    {obstacleWords(obstacle, minimum)}
                    <span className="block text-sm text-soft">
                      {m.office_payouts_ready_count({ count: sellerCount })}
                    </span>
                  </dt>
                  <dd>
                    <Price money={amount} className="font-medium" />
                  </dd>
                </div>
              ))}
            </dl>
            <LocalLink
              to="/office/money/accounts"
              className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
            >
              {m.office_payouts_see_accounts()}
            </LocalLink>
          </section>
        ) : null}
      </div>
      {failedPayouts.length > 0 ? (
        <section aria-labelledby="failed" className="pt-8">
          <h2 id="failed" className="text-xl">
            {m.office_payouts_failed()}
          </h2>
          <p className="max-w-prose text-soft">{m.office_payouts_failed_lead()}</p>
          <ul className="divide-y divide-line pt-2">
            {failedPayouts.map((payout) => (
              <li key={payout.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
                <div className="min-w-0">
                  <LocalLink
                    to={`/office/sellers/${payout.sellerId}`}
                    className="font-semibold text-indigo underline underline-offset-4"
                  >
                    {payout.sellerName}
                  </LocalLink>
                  <p className="text-sm break-words text-danger">{payout.failureReason}</p>
                  <p className="text-sm text-soft">
                    {payout.reference} · {payout.account}
                  </p>
                </div>
                <Price money={payout.amount} className="font-semibold" />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="batches" className="pt-8">
        <h2 id="batches" className="text-xl">
          {m.office_payouts_batches()}
        </h2>
        {payoutBatches.nodes.length === 0 ? (
          <p className="pt-2 text-soft">{m.office_payouts_batches_none()}</p>
        ) : (
          <ul className="divide-y divide-line pt-2">
            {payoutBatches.nodes.map((batch) => (
              <BatchRow key={batch.id} batch={batch} />
            ))}
          </ul>
        )}
      </section>
      <Pagination pageInfo={payoutBatches.pageInfo} nextText={m.office_payouts_older()} />
    </>
  );
}
