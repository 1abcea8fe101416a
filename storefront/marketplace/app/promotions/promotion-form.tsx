import type { PromotionExampleLineFragment } from '@gebyar/schema/seller';
import { Button, ChoiceCard, classNames, Field, TextInput } from '@gebyar/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { Form, useFetcher, useLocation, useNavigation } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { MoreConditions } from './more-conditions';
import { PromotionExamples } from './promotion-examples';
import type { Choice } from './tick-list';
import { formKinds, type FormKind, type PromotionField, type PromotionValues } from './promotion-values';

interface PromotionFormProps {
  values: PromotionValues;
  faults: FormFaults<PromotionField>;
  choices: { categories: Choice[]; motifs: Choice[] };
  examples: PromotionExampleLineFragment[];
  /** What only the operator decides. */
  children?: ReactNode;
}

const kindWords: Record<FormKind, () => string> = {
  percent: m.promo_kind_percent,
  amount: m.promo_kind_amount,
  set: m.promo_kind_set,
  delivery: m.promo_kind_delivery,
  tiers: m.promo_kind_tiers,
};

/** Classes that show a part of the form while a choice is made, without a script. The form is `group/promo`. */
const showFor: Record<FormKind, string> = {
  percent: 'hidden group-has-[[value=percent]:checked]/promo:block',
  amount: 'hidden group-has-[[value=amount]:checked]/promo:block',
  set: 'hidden group-has-[[value=set]:checked]/promo:block',
  delivery: 'hidden group-has-[[value=delivery]:checked]/promo:block',
  tiers: 'hidden group-has-[[value=tiers]:checked]/promo:block',
};
const forCode = 'hidden group-has-[[value=code]:checked]/promo:block';

const exampleDelayMs = 400;

/** The example again whenever something is changed: the page's own loader reckons it from the form's fields. */
function useLiveExamples(examples: PromotionExampleLineFragment[]) {
  const { pathname } = useLocation();
  const fetcher = useFetcher<{ examples: PromotionExampleLineFragment[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    examples: fetcher.data?.examples ?? examples,
    onChange: (form: HTMLFormElement) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const fields = [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' && value !== '' ? [[name, value]] : [],
        );
        fetcher.load(`${pathname}?${new URLSearchParams(fields).toString()}`);
      }, exampleDelayMs);
    },
  };
}

/** A new promotion: the easy case in a few fields, the rest behind 'more'. */
export function PromotionForm({ values, faults, choices, examples, children }: PromotionFormProps) {
  const form = useFaultFocus(faults);
  const live = useLiveExamples(examples);
  const busy = useNavigation().state === 'submitting';
  return (
    <Form
      ref={form}
      method="post"
      noValidate
      onChange={(event) => live.onChange(event.currentTarget)}
      className="group/promo max-w-xl space-y-6 pb-8"
    >
      <FaultSummary faults={faults} />
      <fieldset>
        <legend className="pb-2 font-medium">{m.promo_kind()}</legend>
        <div className="flex flex-wrap gap-2">
          {formKinds.map((kind) => (
            <label
              key={kind}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-surface px-4',
                'hover:border-indigo has-checked:border-indigo has-checked:bg-indigo-wash has-checked:font-semibold',
              )}
            >
              <input
                type="radio"
                name="kind"
                value={kind}
                defaultChecked={values.kind === kind}
                className="size-4"
              />
              {kindWords[kind]()}
            </label>
          ))}
        </div>
      </fieldset>
      <KindFields values={values} faults={faults} />
      <Field label={m.promo_until_field()} hint={m.promo_until_hint()} error={faults.fields.until ?? null}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            name="until"
            defaultValue={values.until}
            className="max-w-56 tabular-nums"
          />
        )}
      </Field>
      <fieldset className="space-y-3">
        <legend className="pb-2 font-medium">{m.promo_who()}</legend>
        <ChoiceCard
          name="who"
          value="everyone"
          defaultChecked={values.who === 'everyone'}
          title={m.promo_everyone()}
          description={m.promo_everyone_hint()}
        />
        <ChoiceCard
          name="who"
          value="code"
          defaultChecked={values.who === 'code'}
          title={m.promo_code()}
          description={m.promo_code_hint()}
        />
      </fieldset>
      <div className={forCode}>
        <Field
          label={m.promo_code_field()}
          hint={m.promo_code_field_hint()}
          error={faults.fields.code ?? null}
        >
          {(control) => (
            <TextInput
              {...control}
              name="code"
              maxLength={40}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={values.code}
              className="max-w-72 uppercase"
            />
          )}
        </Field>
      </div>
      {children}
      <MoreConditions values={values} faults={faults} choices={choices} forCode={forCode} />
      <PromotionExamples examples={live.examples} />
      <div className="flex flex-wrap gap-3">
        <Button size="lg" name="intent" value="create" aria-disabled={busy}>
          {m.promo_create()}
        </Button>
        {/* Without a script the example is asked for: the form's own address brings it. */}
        <noscript>
          <Button size="lg" variant="secondary" formMethod="get">
            {m.promo_example_show()}
          </Button>
        </noscript>
      </div>
    </Form>
  );
}

function KindFields({ values, faults: { fields } }: Pick<PromotionFormProps, 'values' | 'faults'>) {
  const number = (
    name: 'percent' | 'amount' | 'buy' | 'get' | 'setPercent' | 'maxDelivery',
    label: string,
    hint?: string,
  ) => (
    <Field label={label} hint={hint} error={fields[name] ?? null}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          inputMode={name === 'percent' || name === 'setPercent' ? 'decimal' : 'numeric'}
          autoComplete="off"
          defaultValue={values[name]}
          className="max-w-40 tabular-nums"
        />
      )}
    </Field>
  );
  return (
    <>
      <div className={showFor.percent}>{number('percent', m.promo_percent())}</div>
      <div className={showFor.amount}>{number('amount', m.promo_amount(), m.promo_amount_hint())}</div>
      <div className={showFor.set}>
        <div className="grid grid-cols-2 items-end gap-4 pb-4">
          {number('buy', m.promo_buy())}
          {number('get', m.promo_get())}
        </div>
        {number('setPercent', m.promo_set_percent(), m.promo_set_percent_hint())}
      </div>
      <div className={showFor.delivery}>
        {number('maxDelivery', m.promo_max_delivery(), m.promo_max_delivery_hint())}
      </div>
      <div className={showFor.tiers}>
        <div className="space-y-4">
          {values.tiers.map(({ minimum, off }, index) => (
            <div key={index} className="grid grid-cols-2 items-end gap-4">
              <Field
                label={m.promo_tier_minimum({ count: index + 1 })}
                error={index === 0 ? (fields.tiers ?? null) : null}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    name={`tier${String(index)}Minimum`}
                    inputMode="numeric"
                    autoComplete="off"
                    defaultValue={minimum}
                    className="tabular-nums"
                  />
                )}
              </Field>
              <Field label={m.promo_tier_off({ count: index + 1 })}>
                {(control) => (
                  <TextInput
                    {...control}
                    name={`tier${String(index)}Off`}
                    autoComplete="off"
                    placeholder={m.promo_tier_hint()}
                    defaultValue={off}
                    className="tabular-nums"
                  />
                )}
              </Field>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
