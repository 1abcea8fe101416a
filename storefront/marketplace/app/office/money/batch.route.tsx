import { Badge } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { Price } from '@gebyar/storefront/layout/price';
import { payoutWords } from '~/sell/money/money-words';
import { BatchLine } from './batch-line';
import { batchName } from './batch-row';
import { BatchSteps } from './batch-steps';
import { loadBatch, settleBatch } from './batch.server';

export const loader = (args: LoaderFunctionArgs) => loadBatch(args);

export const action = (args: ActionFunctionArgs) => settleBatch(args);

/** One payment to many sellers, from the file for the bank to what became of each line. */
export default function BatchPage() {
  const { batch, status } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, number, method, createdAt, open, total, parts, lines } = batch;
  const byBank = method === 'BANK_TRANSFER';
  const page = `/office/money/payouts/${id}`;
  const about = answer?.intent === 'upload' ? undefined : answer;
  const tabs = [
    { to: localPath(page), text: m.office_batch_line_all(), current: status === null, count: null },
    ...parts.map((part) => ({
      to: localPath(`${page}?show=${part.status.toLowerCase()}`),
      text: payoutWords[part.status](),
      current: part.status === status,
      count: part.count,
    })),
  ];
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to="/office/money/payouts"
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.office_batch_back()}
        </LocalLink>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl md:text-3xl">{m.office_payouts_batch({ number: batchName(number) })}</h1>
          <Badge tone={open ? 'indigo' : 'neutral'}>
            {open ? m.office_payouts_open() : m.office_payouts_closed()}
          </Badge>
        </div>
        <p className="flex flex-wrap items-baseline gap-x-3 pt-1 text-soft">
          <Price money={total} className="text-xl font-bold text-ink" />
          <span>
            {byBank ? m.office_payouts_by_bank() : m.office_payouts_by_provider()} ·{' '}
            {formatDateTime(createdAt)}
          </span>
        </p>
      </header>
      {byBank ? <BatchSteps batch={batch} answer={answer} /> : null}
      <section aria-labelledby="lines" className="space-y-3 pt-8">
        <h2 id="lines" className="text-xl">
          {m.office_batch_lines()}
        </h2>
        {about && about.payoutId === '' ? <FaultSummary faults={about.faults} /> : null}
        <FilterTabs label={m.office_batch_lines()} tabs={tabs} />
        {lines.nodes.length === 0 ? <p className="text-soft">{m.office_batch_lines_none()}</p> : null}
        <ul className="divide-y divide-line">
          {lines.nodes.map((line) => (
            <BatchLine
              key={line.id}
              line={line}
              byHand={byBank}
              answer={about?.payoutId === line.id ? about : undefined}
            />
          ))}
        </ul>
      </section>
      <Pagination pageInfo={lines.pageInfo} nextText={m.office_batch_more()} />
    </>
  );
}
