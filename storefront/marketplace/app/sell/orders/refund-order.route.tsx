import { Button, buttonClass, Checkbox, Field, TextArea, TextInput } from '@gebyar/ui';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { priceText } from '@gebyar/storefront/layout/price';
import { useDesk } from '../desk/use-desk';
import { loadOrderMoney, refundSellerOrder, type TypedValues } from './order-money.server';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadOrderMoney(args);

export const action = (args: ActionFunctionArgs) => refundSellerOrder(args);

/** Money back by line and for the delivery, each with what is left of it. */
export default function RefundOrderPage() {
  const { order, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults = answer?.faults ?? noFaults;
  const typed: TypedValues = answer?.values ?? {};
  const form = useFaultFocus(faults);
  const { path } = useDesk();
  const sent = order.status === 'SHIPPED' || order.status === 'DELIVERED' || order.status === 'COMPLETED';
  return (
    <div className="max-w-xl space-y-6 pt-4">
      <header className="space-y-2">
        <LocalLink
          to={`${path}/orders/${order.id}`}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.order_number({ number: order.number })}
        </LocalLink>
        <h1 className="text-2xl md:text-3xl">{m.sell_refund_open()}</h1>
        <p className="text-soft">{m.sell_refund_lead()}</p>
      </header>
      <Form ref={form} method="post" noValidate className="space-y-5">
        <input type="hidden" name="formKey" value={formKey} />
        <FaultSummary faults={faults} />
        {order.refundable.map((part) => {
          const line = order.lines.find(({ id }) => id === part.orderLineId);
          const id = line?.id ?? 'delivery';
          if (/^0(\.0+)?$/.test(part.amount.amount)) return null;
          return (
            <fieldset key={id} className="rounded-control border border-line bg-surface p-4">
              <legend className="float-left w-full font-medium break-words">
                {line ? line.title : m.sell_refund_delivery()}
                {line?.variantTitle ? ` · ${line.variantTitle}` : ''}
              </legend>
              <p className="clear-both pb-3 text-sm tabular-nums text-muted">
                {line
                  ? m.sell_refund_left({ count: part.quantity, amount: priceText(part.amount) })
                  : priceText(part.amount)}
              </p>
              <div className="grid grid-cols-2 gap-3">
                {line ? (
                  <Field label={m.sell_refund_pieces()} error={faults.fields[`pieces.${id}`]}>
                    {(control) => (
                      <TextInput
                        {...control}
                        name={`pieces.${id}`}
                        inputMode="numeric"
                        autoComplete="off"
                        defaultValue={typed[`pieces.${id}`]}
                      />
                    )}
                  </Field>
                ) : null}
                <Field label={m.sell_refund_amount()} error={faults.fields[`amount.${id}`]}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name={`amount.${id}`}
                      inputMode="numeric"
                      autoComplete="off"
                      defaultValue={typed[`amount.${id}`]}
                    />
                  )}
                </Field>
              </div>
              {line && sent ? (
                <Checkbox name={`restock.${id}`} defaultChecked={`restock.${id}` in typed}>
                  {m.sell_refund_restock()}
                </Checkbox>
              ) : null}
            </fieldset>
          );
        })}
        <Field label={m.sell_cancel_note()} optional={m.form_optional()}>
          {(control) => <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.note} />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button>{m.sell_refund_send()}</Button>
          <LocalLink to={`${path}/orders/${order.id}`} className={buttonClass({ variant: 'secondary' })}>
            {m.cancel_keep()}
          </LocalLink>
        </div>
      </Form>
    </div>
  );
}
