import type { CartSummaryFragment } from '@gebyar/schema/shop';
import { Button, Field, Notice, TextInput } from '@gebyar/ui';
import X from 'lucide-react/icons/x';
import { Form } from '../framework';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import type { CartFault } from './cart-result';

interface CouponBoxProps {
  coupons: CartSummaryFragment['coupons'];
  problems: CartSummaryFragment['problems'];
  /** Why the last code was refused. */
  fault: CartFault | null;
}

export const isCouponCode = (code: string): boolean => code.includes('COUPON');

/** Where codes are typed, what they do, and a way to take them out; plain forms, with or without a script. */
export function CouponBox({ coupons, problems, fault }: CouponBoxProps) {
  const action = `${localPath('/cart')}#coupon`;
  return (
    <section id="coupon" aria-labelledby="coupon-heading" className="scroll-mt-24 space-y-3">
      <h3 id="coupon-heading" className="text-base">
        {m.coupon_title()}
      </h3>
      {coupons.map(({ code, applied }) => (
        <Form
          key={code}
          method="post"
          action={action}
          preventScrollReset
          className="flex items-center justify-between gap-3 rounded-control bg-sunken py-1 pl-4 pr-1"
        >
          <input type="hidden" name="intent" value="coupon-remove" />
          <input type="hidden" name="code" value={code} />
          <span className="min-w-0 break-words">
            {applied ? m.coupon_active({ code }) : m.coupon_idle({ code })}
          </span>
          <button
            aria-label={m.coupon_remove_named({ code })}
            className="grid size-11 shrink-0 place-items-center rounded-control text-muted hover:text-danger"
          >
            <X aria-hidden className="size-5" />
          </button>
        </Form>
      ))}
      {problems
        .filter(({ code }) => isCouponCode(code))
        .map((problem) => (
          <Notice key={problem.message} tone={problem.blocking ? 'danger' : 'warning'}>
            {problem.message}
          </Notice>
        ))}
      <Form method="post" action={action} preventScrollReset key={coupons.length}>
        <input type="hidden" name="intent" value="coupon-add" />
        <Field label={m.coupon_field()} error={fault?.message ?? null}>
          {(control) => (
            <div className="flex gap-2">
              <TextInput
                {...control}
                name="code"
                defaultValue={fault?.typed ?? ''}
                maxLength={60}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                className="min-w-0 uppercase"
              />
              <Button variant="secondary">{m.coupon_apply()}</Button>
            </div>
          )}
        </Field>
      </Form>
    </section>
  );
}
