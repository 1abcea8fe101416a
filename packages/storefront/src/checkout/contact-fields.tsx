import { Field, TextInput } from '@gebyar/ui';
import type { FormFaults } from '../forms/form-faults';
import { useLocation } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { hasAccounts } from '../i18n/site';
import type { CheckoutField, CheckoutValues } from './checkout-values';

interface ContactFieldsProps {
  values: CheckoutValues;
  faults: FormFaults<CheckoutField>;
  signedIn: boolean;
}

/** Who orders. The phone number comes first: the courier calls, hardly anybody mails. */
export function ContactFields({ values, faults: { fields }, signedIn }: ContactFieldsProps) {
  const { pathname } = useLocation();
  return (
    <section aria-labelledby="who-heading" className="space-y-5">
      <div>
        <h2 id="who-heading" className="text-xl">
          {m.checkout_who()}
        </h2>
        {signedIn || !hasAccounts() ? null : (
          <p className="pt-1 text-soft">
            {m.checkout_guest()}{' '}
            <LocalLink
              to={`/sign-in?next=${encodeURIComponent(pathname)}`}
              className="inline-block py-1 text-indigo underline decoration-line-strong underline-offset-4"
            >
              {m.checkout_sign_in()}
            </LocalLink>
          </p>
        )}
      </div>
      <Field label={m.checkout_phone()} hint={m.checkout_phone_hint()} error={fields.phone}>
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            name="phone"
            autoComplete="tel"
            inputMode="tel"
            defaultValue={values.phone}
            placeholder="0812 3456 7890"
            className="sm:max-w-xs"
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={m.checkout_name()} error={fields.name}>
          {(control) => <TextInput {...control} name="name" autoComplete="name" defaultValue={values.name} />}
        </Field>
        <Field label={m.checkout_email()} optional={m.form_optional()} error={fields.email}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              name="email"
              autoComplete="email"
              inputMode="email"
              defaultValue={values.email}
              placeholder={m.checkout_email_placeholder()}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
