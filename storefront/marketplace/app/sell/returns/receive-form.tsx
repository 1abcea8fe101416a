import { Button, Checkbox, Field, Select, TextArea, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { SellerReturn } from './seller-return.server';

/** What arrived, line by line, and what goes back for it. */
export function ReceiveForm({ one, note }: { one: SellerReturn; note: string }) {
  return (
    <Form method="post" className="space-y-5">
      <h2 className="text-xl">{m.sell_return_receive_title()}</h2>
      {one.lines.map((line) => (
        <fieldset key={line.id} className="space-y-3 rounded-control border border-line p-4">
          <legend className="px-1 font-medium">
            {line.quantity} × {line.title}
          </legend>
          <Field label={m.sell_return_condition({ title: line.title })}>
            {(control) => (
              <Select {...control} name={`condition.${line.id}`} defaultValue="AS_SENT">
                <option value="AS_SENT">{m.sell_return_as_sent()}</option>
                <option value="DAMAGED">{m.sell_return_damaged()}</option>
                <option value="NOT_RECEIVED">{m.sell_return_missing()}</option>
              </Select>
            )}
          </Field>
          <Checkbox name={`restock.${line.id}`} defaultChecked={one.reason !== 'DAMAGED'}>
            {m.sell_return_restock()}
          </Checkbox>
          <Field
            label={m.sell_return_amount({ title: line.title })}
            optional={m.form_optional()}
            hint={m.sell_return_amount_hint()}
          >
            {(control) => <TextInput {...control} name={`amount.${line.id}`} inputMode="numeric" />}
          </Field>
        </fieldset>
      ))}
      <Checkbox name="delivery">{m.sell_return_delivery()}</Checkbox>
      <Field label={m.sell_return_receive_note()}>
        {(control) => <TextArea {...control} name="note" maxLength={500} defaultValue={note} />}
      </Field>
      <Button name="intent" value="receive" size="lg">
        {m.sell_return_receive()}
      </Button>
    </Form>
  );
}
