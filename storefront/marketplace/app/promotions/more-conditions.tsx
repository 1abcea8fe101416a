import { Checkbox, Field, TextInput } from '@gebyar/ui';
import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { m } from '@gebyar/storefront/i18n/messages';
import { TickList, type Choice } from './tick-list';
import type { PromotionField, PromotionValues } from './promotion-values';

interface MoreConditionsProps {
  values: PromotionValues;
  faults: FormFaults<PromotionField>;
  choices: { categories: Choice[]; motifs: Choice[] };
  /** Classes of what is for codes alone. */
  forCode: string;
}

const texts = ['minimum', 'max', 'from', 'titleId', 'titleEn', 'totalLimit', 'perPersonLimit'] as const;

/** What most promotions do without. Open where something in it was said, or has to be mended. */
export function MoreConditions({ values, faults: { fields }, choices, forCode }: MoreConditionsProps) {
  const used =
    texts.some((name) => values[name] !== '' || fields[name] !== undefined) ||
    values.first ||
    values.categories.length > 0 ||
    values.motifs.length > 0;
  const text = (
    name: (typeof texts)[number],
    label: string,
    { hint, type = 'text', narrow = true }: { hint?: string; type?: string; narrow?: boolean } = {},
  ) => (
    <Field label={label} hint={hint} error={fields[name] ?? null}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type={type}
          inputMode={narrow && type === 'text' ? 'numeric' : undefined}
          autoComplete="off"
          defaultValue={values[name]}
          className={narrow ? 'max-w-56 tabular-nums' : ''}
        />
      )}
    </Field>
  );
  return (
    <details open={used} className="rounded-control border border-line bg-surface px-4">
      <summary className="min-h-12 py-3 font-medium text-indigo">{m.promo_more()}</summary>
      <div className="space-y-5 pb-5 pt-2">
        {text('minimum', m.promo_minimum(), { hint: m.promo_rupiah_hint() })}
        <div className="hidden group-has-[[value=percent]:checked]/promo:block">
          {text('max', m.promo_max(), { hint: m.promo_rupiah_hint() })}
        </div>
        <Checkbox name="first" defaultChecked={values.first}>
          {m.promo_first()}
        </Checkbox>
        {text('from', m.promo_from_field(), { hint: m.promo_from_hint(), type: 'date' })}
        <TickList
          label={m.promo_categories()}
          name="category"
          choices={choices.categories.map(({ slug, name }) => ({ value: slug, text: name }))}
          chosen={values.categories}
          error={fields.categories}
        />
        <TickList
          label={m.promo_motifs()}
          name="motif"
          choices={choices.motifs.map(({ slug, name }) => ({ value: slug, text: name }))}
          chosen={values.motifs}
          error={fields.motifs}
        />
        <div className={forCode}>
          <div className="space-y-5">
            {text('totalLimit', m.promo_total_limit(), { hint: m.promo_limit_hint() })}
            {text('perPersonLimit', m.promo_person_limit(), { hint: m.promo_limit_hint() })}
          </div>
        </div>
        {text('titleId', m.promo_title_id(), { hint: m.promo_title_hint(), narrow: false })}
        {text('titleEn', m.promo_title_en(), { hint: m.promo_title_hint(), narrow: false })}
      </div>
    </details>
  );
}
