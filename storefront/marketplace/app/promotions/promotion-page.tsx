import type { PromotionExampleLineFragment, PromotionRowFragment } from '@gebyar/schema/seller';
import { Badge, Button, buttonClass, Field, Notice, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { Form } from '@gebyar/storefront/framework';
import { dayOf, lastDay } from '@gebyar/storefront/i18n/days';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { PromotionCodes } from './promotion-codes';
import { PromotionExamples } from './promotion-examples';
import type { PromotionField } from './promotion-values';
import { promotionSentence, resultsText, stateTone, stateWords, timeText, titleOf } from './promotion-words';

/** A form of the page that came back. */
export interface PromotionAnswer {
  /** Which one: `change`, `end`, `code-add`, or the id of a code. */
  form: string;
  values: Record<string, string>;
  faults: FormFaults<PromotionField>;
}

interface PromotionPageProps {
  promotion: PromotionRowFragment & { examples: PromotionExampleLineFragment[] };
  /** Of the list, without language. */
  path: string;
  answer: PromotionAnswer | undefined;
  /** Whether the one who ends it owes its seller a reason. */
  reasonNeeded?: boolean;
  /** Where a form like it begins. */
  again: string;
}

/** One promotion: what it is, what it did, and what can be done with it. */
export function PromotionPage({ promotion, path, answer, reasonNeeded = false, again }: PromotionPageProps) {
  const { state, endReason, audience, examples, sellerId, sellers } = promotion;
  const ended = state === 'ENDED';
  return (
    <div className="max-w-2xl">
      <header className="space-y-2 pb-6 pt-4">
        <LocalLink to={path} className="inline-block py-2 text-sm text-indigo underline underline-offset-4">
          {m.promo_back()}
        </LocalLink>
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-0 break-words text-3xl">{titleOf(promotion)}</h1>
          <Badge tone={stateTone[state]}>{stateWords[state]()}</Badge>
        </div>
        {reasonNeeded && sellerId !== null ? <p className="text-soft">{sellers[0]?.name}</p> : null}
        <p className="break-words text-lg">{promotionSentence(promotion)}</p>
        <p className="text-soft">{timeText(promotion)}</p>
        {endReason ? <Notice tone="warning">{m.promo_ended_by_office({ reason: endReason })}</Notice> : null}
      </header>
      <div className="space-y-8">
        {ended ? null : <PromotionExamples examples={examples} />}
        <section aria-labelledby="results-heading">
          <h2 id="results-heading" className="pb-1 text-xl">
            {m.promo_results()}
          </h2>
          <p>{resultsText(promotion)}</p>
        </section>
        {audience === 'COUPON' ? <PromotionCodes promotion={promotion} answer={answer} /> : null}
        {ended ? null : <ChangeForm promotion={promotion} answer={answer} />}
        {ended ? null : <EndForm answer={answer} reasonNeeded={reasonNeeded && sellerId !== null} />}
        <LocalLink to={again} className={buttonClass({ variant: 'secondary' })}>
          {m.promo_again()}
        </LocalLink>
      </div>
    </div>
  );
}

function ChangeForm({ promotion, answer }: Pick<PromotionPageProps, 'promotion' | 'answer'>) {
  const own = answer?.form === 'change' ? answer : undefined;
  const { fields } = own?.faults ?? (noFaults as FormFaults<PromotionField>);
  const form = useFaultFocus(own?.faults ?? noFaults);
  const { title, startsAt, endsAt, state } = promotion;
  const values = own?.values ?? {
    titleId: title.id ?? '',
    titleEn: title.en ?? '',
    from: dayOf(startsAt),
    until: endsAt === null ? '' : lastDay(endsAt),
  };
  return (
    <details open={own !== undefined} className="rounded-control border border-line bg-surface px-4">
      <summary className="min-h-12 py-3 font-medium text-indigo">{m.promo_change()}</summary>
      <Form ref={form} method="post" noValidate className="space-y-4 pb-5 pt-2">
        <FaultSummary faults={own?.faults ?? noFaults} />
        <p className="text-sm text-soft">{m.promo_change_hint()}</p>
        <Field label={m.promo_title_id()} error={fields.titleId ?? null}>
          {(control) => <TextInput {...control} name="titleId" defaultValue={values['titleId']} />}
        </Field>
        <Field label={m.promo_title_en()} error={fields.titleEn ?? null}>
          {(control) => <TextInput {...control} name="titleEn" defaultValue={values['titleEn']} />}
        </Field>
        {state === 'SCHEDULED' ? (
          <Field label={m.promo_from_field()} error={fields.from ?? null}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                name="from"
                defaultValue={values['from']}
                className="max-w-56"
              />
            )}
          </Field>
        ) : null}
        <Field label={m.promo_until_field()} hint={m.promo_until_hint()} error={fields.until ?? null}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              name="until"
              defaultValue={values['until']}
              className="max-w-56"
            />
          )}
        </Field>
        <Button name="intent" value="change">
          {m.promo_save()}
        </Button>
      </Form>
    </details>
  );
}

function EndForm({ answer, reasonNeeded }: { answer: PromotionAnswer | undefined; reasonNeeded: boolean }) {
  const own = answer?.form === 'end' ? answer : undefined;
  const form = useFaultFocus(own?.faults ?? noFaults);
  return (
    <details open={own !== undefined} className="rounded-control border border-line bg-surface px-4">
      <summary className="min-h-12 py-3 font-medium text-danger">{m.promo_end_title()}</summary>
      <Form ref={form} method="post" noValidate className="space-y-4 pb-5 pt-2">
        <FaultSummary faults={own?.faults ?? noFaults} />
        <p className="text-soft">{m.promo_end_hint()}</p>
        {reasonNeeded ? (
          <Field label={m.promo_end_reason()} error={own?.faults.fields.reason ?? null}>
            {(control) => (
              <TextArea
                {...control}
                name="reason"
                rows={3}
                maxLength={500}
                defaultValue={own?.values['reason'] ?? ''}
              />
            )}
          </Field>
        ) : null}
        <Button variant="danger" name="intent" value="end">
          {m.promo_end()}
        </Button>
      </Form>
    </details>
  );
}
