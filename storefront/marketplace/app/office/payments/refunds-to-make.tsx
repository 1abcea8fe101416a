import type { PaymentsPageQuery } from '@gebyar/schema/office';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { Button, Field, TextInput } from '@gebyar/ui';
import { methodWords } from './payment-words';
import type { PaymentAnswer, PaymentField } from './payments.server';

interface RefundToMakeProps {
  refund: PaymentsPageQuery['manualRefunds'][number];
  answer: PaymentAnswer | undefined;
}

/** Money that a person sends back: to whom, how much, and how it ended. */
export function RefundToMake({ refund, answer }: RefundToMakeProps) {
  const { id, account, buyer } = refund;
  const faults: FormFaults<PaymentField> = answer?.faults ?? noFaults;
  return (
    <li className="space-y-3 rounded-control border border-line bg-surface p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-lg font-semibold">{refund.orderGroupNumber}</p>
        <Price money={refund.amount} className="text-xl font-bold" />
      </div>
      <p className="text-sm text-soft">
        {methodWords[refund.method]()} · {formatDateTime(refund.since)} · {buyer.name}, {buyer.phone}
      </p>
      <p>
        {account
          ? `${account.bank} ${account.accountNumber}, ${account.accountHolder}`
          : m.office_pay_no_account()}
      </p>
      <Form method="post" preventScrollReset noValidate className="space-y-3">
        <input type="hidden" name="id" value={id} />
        <FaultSummary faults={faults} />
        <Field label={m.office_pay_refund_note()} error={faults.fields.reason}>
          {(control) => (
            <TextInput
              {...control}
              name="reason"
              maxLength={300}
              defaultValue={answer?.values.reason ?? ''}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="refund-done">
            {m.office_pay_refund_done()}
          </Button>
          <Button name="intent" value="refund-failed" variant="danger">
            {m.office_pay_refund_failed()}
          </Button>
        </div>
      </Form>
    </li>
  );
}
