import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { Button, Field, TextArea } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import type { PaymentAnswer, PaymentField } from './payments.server';

/** Says no to a proof, with a reason that the shopper reads. Behind a word, so that nobody does it by chance. */
export function RejectForm({ proofId, answer }: { proofId: string; answer: PaymentAnswer | undefined }) {
  const faults: FormFaults<PaymentField> = answer?.faults ?? noFaults;
  return (
    <details open={answer !== undefined}>
      <summary className="inline-flex min-h-11 items-center text-[0.9375rem] font-semibold text-danger underline decoration-line-strong underline-offset-4">
        {m.office_pay_reject()}
      </summary>
      <Form method="post" preventScrollReset noValidate className="max-w-prose space-y-4 pt-2">
        <input type="hidden" name="id" value={proofId} />
        <FaultSummary faults={faults} />
        <Field label={m.office_pay_reject_reason()} error={faults.fields.reason}>
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              rows={2}
              maxLength={300}
              defaultValue={answer?.values.reason ?? ''}
            />
          )}
        </Field>
        <Button name="intent" value="reject" variant="danger">
          {m.office_pay_reject_now()}
        </Button>
      </Form>
    </details>
  );
}
