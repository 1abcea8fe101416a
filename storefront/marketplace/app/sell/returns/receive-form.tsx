import { Button, Checkbox, Field, Select, TextArea, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import type { ReturnAnswer, SellerReturn } from './seller-return.server';

/** What arrived, line by line, and what goes back for it. */
export function ReceiveForm({ one, answer }: { one: SellerReturn; answer: ReturnAnswer | undefined }) {
  const own = answer?.intent === 'receive' ? answer : undefined;
  const faults: FormFaults = own?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  return (
    <Form ref={form} method="post" noValidate className="space-y-5">
      <h2 className="text-xl">{m.sell_return_receive_title()}</h2>
      {one.lines.map((line) => (
        <fieldset key={line.id} className="rounded-control border border-line bg-surface p-4">
          <legend className="float-left w-full pb-3 font-medium break-words">
            {line.quantity} × {line.title}
          </legend>
          <div className="clear-both space-y-3">
            <Field label={m.sell_return_condition()}>
              {(control) => (
                <Select
                  {...control}
                  name={`condition.${line.id}`}
                  defaultValue={own?.values[`condition.${line.id}`] ?? 'AS_SENT'}
                >
                  <option value="AS_SENT">{m.sell_return_as_sent()}</option>
                  <option value="DAMAGED">{m.sell_return_damaged()}</option>
                  <option value="NOT_RECEIVED">{m.sell_return_missing()}</option>
                </Select>
              )}
            </Field>
            <Checkbox
              name={`restock.${line.id}`}
              defaultChecked={own ? `restock.${line.id}` in own.values : one.reason !== 'DAMAGED'}
            >
              {m.sell_return_restock()}
            </Checkbox>
            <Field
              label={m.sell_return_amount()}
              optional={m.form_optional()}
              hint={m.sell_return_amount_hint()}
              error={faults.fields[`amount.${line.id}`]}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name={`amount.${line.id}`}
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={own?.values[`amount.${line.id}`]}
                />
              )}
            </Field>
          </div>
        </fieldset>
      ))}
      <Checkbox name="delivery" defaultChecked={own ? 'delivery' in own.values : false}>
        {m.sell_return_delivery()}
      </Checkbox>
      <Field label={m.sell_return_receive_note()}>
        {(control) => <TextArea {...control} name="note" maxLength={500} defaultValue={own?.note} />}
      </Field>
      <Button name="intent" value="receive" size="lg">
        {m.sell_return_receive()}
      </Button>
    </Form>
  );
}
