import type { PaymentToCheckFragment } from '@gebyar/schema/office';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { Button, Checkbox, Field, TextInput } from '@gebyar/ui';
import type { PaymentAnswer, PaymentField } from './payments.server';

interface ConfirmFormProps {
  payment: PaymentToCheckFragment;
  answer: PaymentAnswer | undefined;
}

/** The word that the money is here: how much, and by which line of the statement. Another amount is asked after once more. */
export function ConfirmForm({ payment, answer }: ConfirmFormProps) {
  const faults: FormFaults<PaymentField> = answer?.faults ?? noFaults;
  const cash = payment.method === 'CASH_ON_PICKUP';
  return (
    <Form method="post" preventScrollReset noValidate className="space-y-4">
      <input type="hidden" name="id" value={payment.id} />
      <FaultSummary faults={faults} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={m.office_pay_received()} error={faults.fields.amount}>
          {(control) => (
            <TextInput
              {...control}
              name="amount"
              inputMode="numeric"
              maxLength={24}
              defaultValue={answer?.values.amount ?? payment.amount.amount.replace(/\.00$/, '')}
            />
          )}
        </Field>
        <Field
          label={m.office_pay_reference()}
          {...(cash ? { optional: m.form_optional() } : {})}
          error={faults.fields.reference}
        >
          {(control) => (
            <TextInput
              {...control}
              name="reference"
              maxLength={100}
              defaultValue={answer?.values.reference ?? ''}
            />
          )}
        </Field>
      </div>
      {answer?.differs ? (
        <Checkbox name="difference" value="yes">
          {m.office_pay_difference()}
        </Checkbox>
      ) : null}
      <Button name="intent" value="confirm">
        {m.office_pay_confirm()}
      </Button>
    </Form>
  );
}
