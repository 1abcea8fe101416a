import { OfficeReconciliationsDocument, ReconciliationRunDocument } from '@gebyar/schema/office';
import { EmptyState } from '@gebyar/ui';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { noFaults, sortFaults } from '@gebyar/storefront/forms/form-faults';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { MoneyHeader } from './money-header';
import { ReconciledDay } from './reconciled-day';

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const differing = params.get('show') === 'differing';
  const found = await orFromTheStart(args.request, () =>
    office.query(args, OfficeReconciliationsDocument, { after: params.get('after'), differing }),
  );
  return { differing, ...found };
}

/** Looks at a day (`day`) once more. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const input = { day: textField(form, 'day', 10) };
  const { userErrors } = (await office.mutate(args, ReconciliationRunDocument, { input })).reconciliationRun;
  if (userErrors.length > 0) return data({ faults: sortFaults(userErrors, {}) }, { status: 422 });
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}`, 303);
}

/** Our books against the provider's list, day by day. */
export default function ReconciliationPage() {
  const { differing, reconciliations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const page = '/office/money/reconciliation';
  return (
    <>
      <MoneyHeader
        part="reconciliation"
        title={m.office_money_tab_reconciliation()}
        lead={m.office_days_lead()}
      />
      <FaultSummary faults={answer?.faults ?? noFaults} />
      <FilterTabs
        label={m.office_days_filter()}
        tabs={[
          { to: localPath(page), text: m.office_days_all(), current: !differing },
          { to: localPath(`${page}?show=differing`), text: m.office_days_differing(), current: differing },
        ]}
      />
      {reconciliations.nodes.length === 0 ? (
        <EmptyState title={differing ? m.office_days_none_differing() : m.office_days_none_title()}>
          {differing ? null : <p>{m.office_days_none()}</p>}
        </EmptyState>
      ) : null}
      <ul className="divide-y divide-line pt-2">
        {reconciliations.nodes.map((day) => (
          <ReconciledDay key={day.id} day={day} />
        ))}
      </ul>
      <Pagination pageInfo={reconciliations.pageInfo} nextText={m.office_days_more()} />
    </>
  );
}
