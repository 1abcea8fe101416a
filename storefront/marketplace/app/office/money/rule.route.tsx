import { Button, Checkbox, Field, Select, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
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
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { minorUnits } from '@gebyar/storefront/layout/price';
import { loadRule, saveRule, type RuleField, type RuleValues } from './rule.server';

export const loader = (args: LoaderFunctionArgs) => loadRule(args);

export const action = (args: ActionFunctionArgs) => saveRule(args);

type Rule = Awaited<ReturnType<typeof loadRule>>['rule'];

/** A rule as the form shows it; `2,5` in Indonesian. */
const valuesOf = (rule: Rule): RuleValues => ({
  title: rule?.title ?? '',
  percent: rule
    ? new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2, useGrouping: false }).format(
        rule.rateBasisPoints / 100,
      )
    : '',
  fixed: rule && minorUnits(rule.fixedAmount) > 0n ? rule.fixedAmount.amount.replace(/\.00$/, '') : '',
  seller: rule?.sellerName ?? '',
  category: rule?.categoryId ?? '',
  programme: rule?.programme ?? '',
  delivery: rule?.onDelivery ?? false,
  first: false,
});

/** A commission rule, new or changed. The usual one needs a name and a percentage. */
export default function RulePage() {
  const { rule, categories, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<RuleField> = answer?.faults ?? noFaults;
  const values = answer?.values ?? valuesOf(rule);
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="max-w-xl space-y-6 pt-4">
      <header>
        <LocalLink
          to="/office/money/rules"
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.office_rule_back()}
        </LocalLink>
        <h1 className="text-2xl md:text-3xl">{rule ? m.office_rule_change() : m.office_rule_new()}</h1>
      </header>
      <Form ref={form} method="post" noValidate className="space-y-5">
        <FaultSummary faults={faults} />
        <Field label={m.office_rule_title()} error={faults.fields.title ?? null}>
          {(control) => <TextInput {...control} name="title" maxLength={80} defaultValue={values.title} />}
        </Field>
        <Field
          label={m.office_rule_percent()}
          hint={m.office_rule_percent_hint()}
          error={faults.fields.percent ?? null}
        >
          {(control) => (
            <TextInput
              {...control}
              name="percent"
              inputMode="decimal"
              maxLength={8}
              className="max-w-32"
              defaultValue={values.percent}
            />
          )}
        </Field>
        <Checkbox name="delivery" value="yes" defaultChecked={values.delivery}>
          {m.office_rule_delivery()}
        </Checkbox>
        <Field
          label={m.office_rule_amount()}
          optional={m.form_optional()}
          error={faults.fields.fixed ?? null}
        >
          {(control) => (
            <TextInput
              {...control}
              name="fixed"
              inputMode="numeric"
              maxLength={20}
              className="max-w-48"
              defaultValue={values.fixed}
            />
          )}
        </Field>
        <fieldset className="space-y-4 rounded-control border border-line p-4">
          <legend className="px-1 font-semibold">{m.office_rule_whom()}</legend>
          <p className="text-sm text-muted">{m.office_rule_whom_hint()}</p>
          <Field
            label={m.office_rule_seller_name()}
            optional={m.form_optional()}
            error={faults.fields.seller ?? null}
          >
            {(control) => (
              <TextInput
                {...control}
                name="seller"
                maxLength={100}
                autoComplete="off"
                defaultValue={values.seller}
              />
            )}
          </Field>
          <Field label={m.office_rule_category_pick()} error={faults.fields.category ?? null}>
            {(control) => (
              <Select {...control} name="category" defaultValue={values.category}>
                <option value="">{m.office_rule_category_any()}</option>
                {categories.map(({ id, name, parent }) => (
                  <option key={id} value={id}>
                    {parent ? `${parent.name} › ${name}` : name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            label={m.office_rule_programme_pick()}
            optional={m.form_optional()}
            hint={m.office_rule_programme_hint()}
            error={faults.fields.programme ?? null}
          >
            {(control) => (
              <TextInput
                {...control}
                name="programme"
                maxLength={40}
                autoComplete="off"
                autoCapitalize="none"
                defaultValue={values.programme}
              />
            )}
          </Field>
        </fieldset>
        {rule === null && others > 0 ? (
          <Checkbox name="first" value="yes" defaultChecked={values.first}>
            {m.office_rule_first()}
          </Checkbox>
        ) : null}
        <Button aria-disabled={busy}>{m.office_rule_save()}</Button>
      </Form>
    </div>
  );
}
