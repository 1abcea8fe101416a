import { Button, Field, TextInput } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import type { CredentialField, CredentialsAnswer } from './credentials.server';

interface CredentialsFormProps {
  answer: CredentialsAnswer | undefined;
  /** Where to go afterwards. */
  next: string;
  submit: string;
  /** A new account has a name, and chooses its password here. */
  signUp?: boolean;
  children?: ReactNode;
}

/** E-mail address and password; the name too, for a new account. */
export function CredentialsForm({ answer, next, submit, signUp = false, children }: CredentialsFormProps) {
  const faults: FormFaults<CredentialField> = answer?.faults ?? noFaults;
  const values = answer?.values ?? { name: '', email: '' };
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <Form ref={form} method="post" noValidate className="space-y-5">
      <input type="hidden" name="next" value={next} />
      <FaultSummary faults={faults} />
      {signUp ? (
        <Field label={m.account_name()} error={faults.fields.name}>
          {(control) => <TextInput {...control} name="name" autoComplete="name" defaultValue={values.name} />}
        </Field>
      ) : null}
      <Field label={m.account_email()} error={faults.fields.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            inputMode="email"
            autoComplete={signUp ? 'email' : 'username'}
            autoCapitalize="none"
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field
        label={m.account_password()}
        hint={signUp ? m.account_password_hint() : undefined}
        error={faults.fields.password}
      >
        {(control) => (
          <TextInput
            {...control}
            type="password"
            name="password"
            autoComplete={signUp ? 'new-password' : 'current-password'}
          />
        )}
      </Field>
      {signUp ? null : (
        <p>
          <LocalLink
            to="/forgot-password"
            className="inline-block py-1 font-medium text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.account_forgot()}
          </LocalLink>
        </p>
      )}
      {children}
      <div className="thumb-bar">
        <Button size="lg" wide aria-disabled={busy}>
          {busy ? m.account_busy() : submit}
        </Button>
      </div>
    </Form>
  );
}
