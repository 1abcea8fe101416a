import type { PromotionRowFragment } from '@gebyar/schema/seller';
import { Badge, Button, buttonClass, Field, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { PromotionAnswer } from './promotion-page';
import type { PromotionField } from './promotion-values';
import { titleOf } from './promotion-words';

interface PromotionCodesProps {
  promotion: PromotionRowFragment;
  answer: PromotionAnswer | undefined;
}

type Code = PromotionRowFragment['coupons'][number];

/** The codes of a promotion: how often each was used and may be, on or off; and a new one. */
export function PromotionCodes({ promotion, answer }: PromotionCodesProps) {
  const { coupons, state } = promotion;
  return (
    <section aria-labelledby="codes-heading" className="space-y-3">
      <h2 id="codes-heading" className="text-xl">
        {m.promo_codes()}
      </h2>
      <ul className="divide-y divide-line">
        {coupons.map((coupon) => (
          <CodeRow
            key={coupon.id}
            coupon={coupon}
            title={titleOf(promotion)}
            over={state === 'ENDED'}
            answer={answer?.form === coupon.id ? answer : undefined}
          />
        ))}
      </ul>
      {state === 'ENDED' ? null : <NewCode answer={answer?.form === 'code-add' ? answer : undefined} />}
    </section>
  );
}

interface CodeRowProps {
  coupon: Code;
  title: string;
  over: boolean;
  answer: PromotionAnswer | undefined;
}

function CodeRow({ coupon, title, over, answer }: CodeRowProps) {
  const { id, code, uses, totalLimit, perPersonLimit, enabled } = coupon;
  const facts = [
    `${uses === 0 ? m.promo_unused() : m.promo_uses({ count: uses })}${totalLimit === null ? '' : ` ${m.promo_code_limit({ limit: totalLimit })}`}`,
    ...(perPersonLimit === null ? [] : [m.promo_code_person({ limit: perPersonLimit })]),
  ];
  return (
    <li className="space-y-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="select-all break-all font-bold tracking-wide">{code}</span>
        {enabled ? null : <Badge>{m.promo_code_off()}</Badge>}
        <span className="text-sm text-soft">{facts.join(' · ')}</span>
      </div>
      {over ? null : (
        <>
          <div className="flex flex-wrap gap-3">
            {enabled ? (
              <a
                href={`https://wa.me/?text=${encodeURIComponent(m.promo_code_share_text({ code, title }))}`}
                rel="noopener"
                className={buttonClass({ variant: 'secondary', size: 'sm' })}
              >
                {m.promo_code_share({ code })}
              </a>
            ) : null}
            <Form method="post">
              <input type="hidden" name="couponId" value={id} />
              <Button name="intent" value={enabled ? 'code-off' : 'code-on'} variant="secondary" size="sm">
                {enabled ? m.promo_code_turn_off({ code }) : m.promo_code_turn_on({ code })}
              </Button>
            </Form>
          </div>
          <details open={answer !== undefined}>
            <summary className="min-h-11 py-2 text-sm text-indigo underline underline-offset-4">
              {m.promo_code_limits({ code })}
            </summary>
            <Form method="post" noValidate className="space-y-4 pt-2">
              <FaultSummary faults={answer?.faults ?? noFaults} />
              <input type="hidden" name="couponId" value={id} />
              <Limits
                faults={answer?.faults ?? noFaults}
                total={answer?.values['totalLimit'] ?? String(totalLimit ?? '')}
                person={answer?.values['perPersonLimit'] ?? String(perPersonLimit ?? '')}
              />
              <Button name="intent" value="code-limits" variant="secondary">
                {m.promo_code_limits_save()}
              </Button>
            </Form>
          </details>
        </>
      )}
    </li>
  );
}

function Limits({
  faults,
  total,
  person,
}: {
  faults: FormFaults<PromotionField>;
  total: string;
  person: string;
}) {
  const limit = (name: 'totalLimit' | 'perPersonLimit', label: string, value: string) => (
    <Field label={label} hint={m.promo_limit_hint()} error={faults.fields[name] ?? null}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={value}
          className="max-w-40 tabular-nums"
        />
      )}
    </Field>
  );
  return (
    <>
      {limit('totalLimit', m.promo_total_limit(), total)}
      {limit('perPersonLimit', m.promo_person_limit(), person)}
    </>
  );
}

function NewCode({ answer }: { answer: PromotionAnswer | undefined }) {
  const faults: FormFaults<PromotionField> = answer?.faults ?? noFaults;
  return (
    <details open={answer !== undefined} className="rounded-control border border-line bg-surface px-4">
      <summary className="min-h-12 py-3 font-medium text-indigo">{m.promo_code_add()}</summary>
      <Form method="post" noValidate className="space-y-4 pb-5 pt-2">
        <FaultSummary faults={faults} />
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
              defaultValue={answer?.values['code'] ?? ''}
              className="max-w-72 uppercase"
            />
          )}
        </Field>
        <Limits
          faults={faults}
          total={answer?.values['totalLimit'] ?? ''}
          person={answer?.values['perPersonLimit'] ?? ''}
        />
        <Button name="intent" value="code-add">
          {m.promo_code_add()}
        </Button>
      </Form>
    </details>
  );
}
