import { Button, Field, Notice, TextInput } from '@gebyar/ui';
import { Form } from '../framework';
import { m } from '../i18n/messages';
import type { OrderGroup } from './payment-words';

/** Where money goes back to that did not come by card; asked while some of it waits. */
export function RefundAccount({ payment }: { payment: OrderGroup['payment'] }) {
  if (!payment?.refundAccountWanted) return null;
  const { refundAccount: known } = payment;
  return (
    <Form method="post" className="space-y-4 rounded-control border border-line bg-surface p-5">
      <h2 className="text-xl">{m.pay_account_title()}</h2>
      {known ? (
        <Notice tone="success">{`${known.bank} ${known.accountNumber}, ${known.accountHolder}`}</Notice>
      ) : (
        <p className="text-soft">{m.pay_account_lead()}</p>
      )}
      <Field label={m.pay_account_bank()}>
        {(control) => (
          <TextInput {...control} name="bank" maxLength={80} required defaultValue={known?.bank} />
        )}
      </Field>
      <Field label={m.pay_account_number()}>
        {(control) => (
          <TextInput
            {...control}
            name="accountNumber"
            inputMode="numeric"
            maxLength={60}
            required
            defaultValue={known?.accountNumber}
          />
        )}
      </Field>
      <Field label={m.pay_account_name()}>
        {(control) => (
          <TextInput
            {...control}
            name="accountHolder"
            maxLength={120}
            required
            defaultValue={known?.accountHolder}
          />
        )}
      </Field>
      <Button name="intent" value="refund-account">
        {m.pay_account_save()}
      </Button>
    </Form>
  );
}
