import { Button, Field, Notice, TextInput } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults, type FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { Form, useNavigation } from '../framework';
import { m } from '../i18n/messages';
import type { RefundField } from './order-page.server';
import type { OrderGroup } from './payment-words';

interface RefundAccountProps {
  payment: OrderGroup['payment'];
  /** What was typed and refused. */
  answer: { account: Record<RefundField, string> | null; faults: FormFaults<RefundField> } | undefined;
}

/** Where money goes back to that did not come by card; asked while some of it waits. */
export function RefundAccount({ payment, answer }: RefundAccountProps) {
  const typed = answer?.account ?? null;
  const faults: FormFaults<RefundField> = typed ? (answer?.faults ?? noFaults) : noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  if (!payment?.refundAccountWanted) return null;
  const { refundAccount: known } = payment;
  return (
    <Form
      ref={form}
      method="post"
      noValidate
      preventScrollReset
      className="space-y-4 rounded-control border border-line bg-surface p-5"
    >
      <h2 className="text-xl">{m.pay_account_title()}</h2>
      {known ? (
        <Notice tone="success">{`${known.bank} ${known.accountNumber}, ${known.accountHolder}`}</Notice>
      ) : (
        <p className="text-soft">{m.pay_account_lead()}</p>
      )}
      <FaultSummary faults={faults} />
      <Field label={m.pay_account_bank()} error={faults.fields.bank}>
        {(control) => (
          <TextInput
            {...control}
            name="bank"
            maxLength={80}
            autoComplete="off"
            defaultValue={typed?.bank ?? known?.bank}
          />
        )}
      </Field>
      <Field label={m.pay_account_number()} error={faults.fields.accountNumber}>
        {(control) => (
          <TextInput
            {...control}
            name="accountNumber"
            inputMode="numeric"
            autoComplete="off"
            maxLength={60}
            defaultValue={typed?.accountNumber ?? known?.accountNumber}
          />
        )}
      </Field>
      <Field label={m.pay_account_name()} error={faults.fields.accountHolder}>
        {(control) => (
          <TextInput
            {...control}
            name="accountHolder"
            autoComplete="name"
            maxLength={120}
            defaultValue={typed?.accountHolder ?? known?.accountHolder}
          />
        )}
      </Field>
      <Button name="intent" value="refund-account" aria-disabled={busy}>
        {m.pay_account_save()}
      </Button>
    </Form>
  );
}
