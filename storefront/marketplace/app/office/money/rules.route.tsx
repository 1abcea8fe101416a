import {
  CommissionRuleRetireDocument,
  CommissionRulesReorderDocument,
  OfficeCommissionRulesDocument,
} from '@gebyar/schema/office';
import { Button, buttonClass, EmptyState } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, sortFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { MoneyHeader } from './money-header';
import { ruleSentence } from './rule-sentence';
import { moved } from './moved';

export const loader = (args: LoaderFunctionArgs) => office.query(args, OfficeCommissionRulesDocument, {});

/** `move` is `<rule id>.up` or `.down`, in the list that was shown (`ids`); `end` takes the rule `ruleId` off. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const [id = '', way] = textField(form, 'move', 80).split('.');
  const ids = form.getAll('ids').filter((each): each is string => typeof each === 'string');
  const { userErrors } = form.has('move')
    ? (
        await office.mutate(args, CommissionRulesReorderDocument, {
          input: { ruleIds: moved(ids.slice(0, 300), id, way === 'up' ? -1 : 1) },
        })
      ).commissionRulesReorder
    : (
        await office.mutate(args, CommissionRuleRetireDocument, {
          input: { ruleId: textField(form, 'ruleId', 60) },
        })
      ).commissionRuleRetire;
  if (userErrors.length > 0) return data({ faults: sortFaults(userErrors, {}) }, { status: 422 });
  return redirect(localPath('/office/money/rules'), 303);
}

/** What the market keeps of a sale: a list that is read from the top, each rule a sentence. */
export default function RulesPage() {
  const { commissionRules: rules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <MoneyHeader part="rules" title={m.office_money_tab_rules()} lead={m.office_rules_lead()} />
      <FaultSummary faults={answer?.faults ?? noFaults} />
      {rules.length === 0 ? (
        <EmptyState title={m.office_rules_none_title()}>
          <p>{m.office_rules_none()}</p>
        </EmptyState>
      ) : (
        <ol className="space-y-4">
          {rules.map((rule, index) => (
            <li
              key={rule.id}
              className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 rounded-control border border-line bg-surface p-4"
            >
              <span aria-hidden className="text-xl font-bold text-muted tabular-nums">
                {index + 1}
              </span>
              <div className="space-y-2">
                <p className="font-semibold break-words">{rule.title}</p>
                <p className="break-words">{ruleSentence(rule)}</p>
                <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
                  <Form method="post" preventScrollReset className="flex gap-2">
                    {rules.map(({ id }) => (
                      <input key={id} type="hidden" name="ids" value={id} />
                    ))}
                    <Button
                      name="move"
                      value={`${rule.id}.up`}
                      variant="secondary"
                      size="sm"
                      disabled={index === 0}
                      aria-label={m.office_rules_up({ title: rule.title })}
                    >
                      <span aria-hidden>↑</span>
                    </Button>
                    <Button
                      name="move"
                      value={`${rule.id}.down`}
                      variant="secondary"
                      size="sm"
                      disabled={index === rules.length - 1}
                      aria-label={m.office_rules_down({ title: rule.title })}
                    >
                      <span aria-hidden>↓</span>
                    </Button>
                  </Form>
                  <LocalLink
                    to={`/office/money/rules/${rule.id}`}
                    className={buttonClass({ variant: 'quiet', size: 'sm' })}
                  >
                    {m.office_rules_edit()}
                    <span className="sr-only">: {rule.title}</span>
                  </LocalLink>
                  <details>
                    <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-danger underline decoration-line-strong underline-offset-4">
                      {m.office_rules_end()}
                      <span className="sr-only">: {rule.title}</span>
                    </summary>
                    <Form method="post" preventScrollReset className="space-y-2 py-2">
                      <input type="hidden" name="ruleId" value={rule.id} />
                      <p className="text-sm text-soft">{m.office_rules_end_lead()}</p>
                      <Button name="intent" value="end" variant="danger" size="sm">
                        {m.office_rules_end_now()}
                      </Button>
                    </Form>
                  </details>
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
      {rules.length > 0 ? <p className="pt-4 text-soft">{m.office_rules_rest()}</p> : null}
      <p className="pt-6">
        <LocalLink to="/office/money/rules/new" className={buttonClass()}>
          {m.office_rules_add()}
        </LocalLink>
      </p>
    </>
  );
}
