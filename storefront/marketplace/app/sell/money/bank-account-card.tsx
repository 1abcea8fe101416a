import type { SellerMoneyQuery } from '@gebyar/schema/seller';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { Badge, Button, Field, TextInput } from '@gebyar/ui';

import type { AccountField } from './money.server';

interface BankAccountCardProps {
  account: NonNullable<SellerMoneyQuery['seller']>['bankAccount'];
  answer: { faults: FormFaults<AccountField>; values: Record<AccountField, string> } | undefined;
}

/** Where the money goes, and the form to tell another account. */
export function BankAccountCard({ account, answer }: BankAccountCardProps) {
  const { bank, holder, number } = answer?.values ?? {
    bank: account?.bank ?? '',
    holder: account?.holder ?? '',
    number: '',
  };
  const faults: FormFaults<AccountField> = answer?.faults ?? noFaults;
  const ref = useFaultFocus(faults);
  const form = (
    <Form ref={ref} method="post" noValidate className="space-y-4">
      <FaultSummary faults={faults} />
      {account ? <p className="text-sm text-muted">{m.money_account_changes()}</p> : null}
      <Field label={m.money_bank()} error={faults.fields.bank}>
        {(control) => <TextInput {...control} name="bank" maxLength={40} required defaultValue={bank} />}
      </Field>
      <Field label={m.money_number()} error={faults.fields.number}>
        {(control) => (
          <TextInput
            {...control}
            name="number"
            inputMode="numeric"
            maxLength={40}
            required
            defaultValue={number}
          />
        )}
      </Field>
      <Field label={m.money_holder()} error={faults.fields.holder}>
        {(control) => <TextInput {...control} name="holder" maxLength={80} required defaultValue={holder} />}
      </Field>
      <Button>{m.money_save()}</Button>
    </Form>
  );
  return (
    <section
      aria-labelledby="account"
      className="space-y-3 rounded-control border border-line bg-surface p-5"
    >
      <h2 id="account" className="text-xl">
        {m.money_account()}
      </h2>
      {account ? (
        <>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="tabular-nums">
              {account.bank} {account.maskedNumber}
            </span>
            <span className="min-w-0 truncate text-soft">{account.holder}</span>
            <Badge tone={account.verified ? 'success' : 'indigo'}>
              {account.verified ? m.money_account_verified() : m.money_account_waiting()}
            </Badge>
          </p>
          <details open={answer !== undefined}>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-indigo underline underline-offset-4">
              {m.money_account_change()}
            </summary>
            <div className="pt-2">{form}</div>
          </details>
        </>
      ) : (
        <>
          <p className="text-soft">{m.money_account_none()}</p>
          {form}
        </>
      )}
    </section>
  );
}
