import type { CheckoutCartFragment, PaymentMethodKind } from '@gebyar/schema/shop';
import { ChoiceCard, Notice } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { showWhen } from './show-when';

interface PaymentMethodChoiceProps {
  methods: CheckoutCartFragment['paymentMethods'];
  chosen: PaymentMethodKind;
  fault: string | undefined;
  /** The discounts take everything off, delivery with it. */
  free: boolean;
}

/** Whether one may be chosen also depends on how the goods are had, which the form may say otherwise than the cart still does. */
const isOpen = ({ kind, refusal }: PaymentMethodChoiceProps['methods'][number]): boolean =>
  refusal === null || (kind === 'CASH_ON_PICKUP' && refusal.code === 'PICK_UP_ONLY');

/** How to pay. What can't be chosen says why; cash shows up for those who come for their goods. */
export function PaymentMethodChoice({ methods, chosen, fault, free }: PaymentMethodChoiceProps) {
  if (free) {
    return (
      <Notice tone="success" title={m.free_title()}>
        {m.free_lead()}
      </Notice>
    );
  }
  return (
    <section aria-labelledby="method-heading" className="space-y-4">
      <h2 id="method-heading" className="text-xl">
        {m.pay_how()}
      </h2>
      {fault ? (
        <p data-faults tabIndex={-1} className="font-medium text-danger focus:outline-none">
          {fault}
        </p>
      ) : null}
      <fieldset className="grid gap-3">
        <legend className="sr-only">{m.pay_how()}</legend>
        {methods
          .filter(({ kind }) => kind !== 'NOTHING_TO_PAY')
          .map((method) => (
            <div key={method.kind} className={method.kind === 'CASH_ON_PICKUP' ? showWhen.pickup : undefined}>
              <ChoiceCard
                name="method"
                value={method.kind}
                defaultChecked={method.kind === chosen}
                disabled={!isOpen(method)}
                title={method.title}
                description={isOpen(method) ? method.description : method.refusal?.message}
              />
            </div>
          ))}
      </fieldset>
    </section>
  );
}
