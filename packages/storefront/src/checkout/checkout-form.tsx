import { useEffect, useRef, useState } from 'react';
import { Form } from '../framework';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { m } from '../i18n/messages';
import { minorUnits } from '../layout/price';
import { localPath } from '../i18n/paths';
import { AddressFields } from './address-fields';
import { CartTrouble } from './cart-trouble';
import type { CheckoutPageData } from './checkout-page.server';
import { readCheckoutValues } from './checkout-values';
import { ContactFields } from './contact-fields';
import { DeliveryOptions } from './delivery-options';
import { DeliveryModeChoice } from './delivery-mode-choice';
import { planDelivery } from './delivery-plan';
import { OrderSummary } from './order-summary';
import { PayBar } from './pay-bar';
import { PaymentMethodChoice } from './payment-method-choice';
import type { CheckoutAnswer } from './submit-checkout.server';
import { openFaults } from './open-faults';
import { isQuoted, useDeliveryQuote } from './use-delivery-quote';

interface CheckoutFormProps {
  page: CheckoutPageData;
  answer: CheckoutAnswer | null;
}

/**
 * The whole checkout as one form. What belongs to delivery or pick-up alone is shown by CSS, so that choosing works
 * without a script; with one, prices follow what is chosen and typed.
 */
export function CheckoutForm({ page, answer }: CheckoutFormProps) {
  const { cart, city, signedIn } = page;
  const values = answer?.values ?? page.values;
  const [draft, setDraft] = useState(values);
  const quote = useDeliveryQuote(cart);
  const faults = openFaults(draft, quote.answer, answer);
  const form = useFaultFocus(answer?.faults ?? noFaults);
  const quoted = isQuoted(draft, cart);
  const plan = planDelivery(cart, draft.mode, draft.ways);

  const read = () => {
    if (form.current === null) return;
    const next = readCheckoutValues(new FormData(form.current));
    setDraft(next);
    return next;
  };
  const readAndQuote = () => {
    const next = read();
    if (next && form.current) quote.ask(next, form.current);
  };

  // What was typed before the script came, on a slow line, is read once it is there.
  const firstRead = useRef(readAndQuote);
  useEffect(() => firstRead.current(), []);

  return (
    <Form
      ref={form}
      method="post"
      action={localPath('/checkout')}
      noValidate
      preventScrollReset
      onChange={readAndQuote}
      onBlur={readAndQuote}
      className="group/checkout pb-8 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-x-14"
    >
      {/* The Enter key presses the first button of a form: it must never order. */}
      <button name="intent" value="address" tabIndex={-1} aria-hidden className="sr-only" />
      <input type="hidden" name="cartId" value={cart.id} />
      <input type="hidden" name="key" value={answer?.key || page.key} />
      <div className="space-y-10">
        <FaultSummary faults={faults} />
        <CartTrouble cart={cart} totalChanged={answer?.totalChanged ? plan.total : null} />
        <ContactFields values={values} faults={faults} signedIn={signedIn} />
        <section aria-labelledby="how-heading" className="space-y-5">
          <h2 id="how-heading" className="text-xl">
            {m.checkout_how()}
          </h2>
          <DeliveryModeChoice mode={values.mode} />
          <AddressFields
            values={values}
            faults={faults}
            city={city}
            places={answer?.places ?? null}
            onPlaceChosen={readAndQuote}
          />
        </section>
        <DeliveryOptions
          groups={cart.deliveryGroups}
          draft={draft}
          quoted={quoted}
          addressed={cart.address !== null}
          waiting={quote.waiting}
          fault={faults.fields.delivery}
        />
        <PaymentMethodChoice
          methods={cart.paymentMethods}
          chosen={values.method}
          fault={faults.fields.method}
          free={quoted && minorUnits(plan.total) === 0n}
        />
      </div>
      <OrderSummary cart={cart} plan={quoted ? plan : null} />
      <PayBar cart={cart} plan={plan} quoted={quoted} draft={draft} />
    </Form>
  );
}
