import { Button, buttonClass, Checkbox, Field, Notice, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, priceText } from '@gebyar/storefront/layout/price';
import { groupPathOf } from './group-path';
import { loadOrderMoney, refundOrder } from './order.server';

export const loader = (args: LoaderFunctionArgs) => loadOrderMoney(args);

export const action = (args: ActionFunctionArgs) => refundOrder(args);

/** Money back by line and for the delivery, each with what is left of it. */
export default function RefundOrderPage() {
  const { order, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults = answer?.faults ?? noFaults;
  const typed: Record<string, string> = answer?.values ?? {};
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  const back = groupPathOf(order.number);
  const sent = order.status === 'SHIPPED' || order.status === 'DELIVERED' || order.status === 'COMPLETED';
  const open = order.refundable.filter(({ amount }) => minorUnits(amount) > 0n);
  return (
    <div className="max-w-xl space-y-6 pt-6">
      <header className="space-y-2">
        <h1 className="text-2xl break-words md:text-3xl">
          {m.office_order_refund_title({ number: order.number })}
        </h1>
        <p className="text-soft">{m.office_order_refund_lead()}</p>
      </header>
      {order.cancellable ? (
        <Notice tone="info">
          <p>{m.office_order_refund_unsent()}</p>
        </Notice>
      ) : null}
      {open.length === 0 ? <p>{m.office_order_refund_nothing()}</p> : null}
      <Form ref={form} method="post" noValidate className="space-y-5">
        <input type="hidden" name="orderId" value={order.id} />
        <input type="hidden" name="formKey" value={formKey} />
        <FaultSummary faults={faults} />
        {open.map((part) => {
          const line = order.lines.find(({ id }) => id === part.orderLineId);
          const id = line?.id ?? 'delivery';
          const [pieces, amount, restock] = [`pieces.${id}`, `amount.${id}`, `restock.${id}`];
          return (
            <fieldset key={id} className="space-y-3 rounded-control border border-line p-4">
              <legend className="px-1 font-medium break-words">
                {line ? line.title : m.office_order_refund_delivery()}
                {line?.variantTitle ? ` · ${line.variantTitle}` : ''}
              </legend>
              <p className="text-sm text-muted">
                {m.office_order_refund_left({ amount: priceText(part.amount) })}
              </p>
              <div className="grid gap-3 sm:grid-cols-2">
                {line && part.quantity > 0 ? (
                  <Field
                    label={m.office_order_refund_pieces({ count: String(part.quantity) })}
                    error={faults.fields[pieces] ?? null}
                  >
                    {(control) => (
                      <TextInput
                        {...control}
                        name={pieces}
                        inputMode="numeric"
                        maxLength={6}
                        defaultValue={typed[pieces] ?? ''}
                      />
                    )}
                  </Field>
                ) : null}
                <Field label={m.office_order_refund_amount()} error={faults.fields[amount] ?? null}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name={amount}
                      inputMode="numeric"
                      maxLength={24}
                      defaultValue={typed[amount] ?? ''}
                    />
                  )}
                </Field>
              </div>
              {line && sent ? (
                <Checkbox name={restock} value="yes" defaultChecked={typed[restock] === 'yes'}>
                  {m.sell_refund_restock()}
                </Checkbox>
              ) : null}
            </fieldset>
          );
        })}
        {open.length > 0 ? (
          <Field label={m.office_order_refund_note()} optional={m.form_optional()}>
            {(control) => <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.note} />}
          </Field>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {open.length > 0 ? <Button aria-disabled={busy}>{m.office_order_refund_now()}</Button> : null}
          <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
            {m.office_order_keep()}
          </LocalLink>
        </div>
      </Form>
    </div>
  );
}
