import { Button, Field, TextInput } from '@gebyar/ui';
import { Form, useNavigation } from '../framework';
import { FaultSummary } from '../forms/fault-summary';
import type { FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';

export type LookupField = 'number' | 'phone';

interface LookupFormProps {
  values: Record<LookupField, string>;
  faults: FormFaults<LookupField>;
}

/** The order number with the phone number given at checkout. */
export function LookupForm({ values, faults }: LookupFormProps) {
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <Form ref={form} method="post" action={localPath('/orders')} noValidate className="space-y-5">
      <FaultSummary faults={faults} />
      <Field label={m.lookup_number()} hint={m.lookup_number_hint()} error={faults.fields.number}>
        {(control) => (
          <TextInput
            {...control}
            name="number"
            defaultValue={values.number}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
        )}
      </Field>
      <Field label={m.lookup_phone()} hint={m.lookup_phone_hint()} error={faults.fields.phone}>
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            name="phone"
            autoComplete="tel"
            defaultValue={values.phone}
            maxLength={40}
          />
        )}
      </Field>
      <div className="thumb-bar">
        <Button size="lg" wide aria-disabled={busy}>
          {m.lookup_submit()}
        </Button>
      </div>
    </Form>
  );
}
