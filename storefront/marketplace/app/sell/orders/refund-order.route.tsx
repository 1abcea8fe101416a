import { Button, buttonClass, Checkbox, Field, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults } from '@gebyar/storefront/forms/form-faults';
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
import { loadOrderMoney, refundSellerOrder } from './order-money.server';

export const loader = (args: LoaderFunctionArgs) => loadOrderMoney(args);

export const action = (args: ActionFunctionArgs) => refundSellerOrder(args);

/** Money back by line and for the delivery, each with what is left of it. */
export default function RefundOrderPage() {
  const { order, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const sent = order.status === 'SHIPPED' || order.status === 'DELIVERED' || order.status === 'COMPLETED';
  return (
    <div className="max-w-xl space-y-6 pt-6">
      <header className="space-y-2">
        <h1 className="text-2xl break-words md:text-3xl">
          {m.sell_refund_open()} {order.number}
        </h1>
        <p className="text-soft">{m.sell_refund_lead()}</p>
      </header>
      <Form method="post" className="space-y-5">
        <input type="hidden" name="formKey" value={formKey} />
        <FaultSummary faults={answer?.faults ?? noFaults} />
        {order.refundable.map((part) => {
          const line = order.lines.find(({ id }) => id === part.orderLineId);
          const id = line?.id ?? 'delivery';
          if (/^0(\.0+)?$/.test(part.amount.amount)) return null;
          return (
            <fieldset key={id} className="space-y-3 rounded-control border border-line p-4">
              <legend className="px-1 font-medium break-words">
                {line ? line.title : m.sell_refund_delivery()}
                {line?.variantTitle ? ` · ${line.variantTitle}` : ''}
              </legend>
              <p className="text-sm text-muted">
                {line
                  ? m.sell_refund_left({ count: part.quantity, amount: priceText(part.amount) })
                  : priceText(part.amount)}
              </p>
              <div className="grid grid-cols-2 gap-3">
                {line ? (
                  <Field label={m.sell_refund_pieces()}>
                    {(control) => <TextInput {...control} name={`pieces.${id}`} inputMode="numeric" />}
                  </Field>
                ) : null}
                <Field label={m.sell_refund_amount()}>
                  {(control) => <TextInput {...control} name={`amount.${id}`} inputMode="numeric" />}
                </Field>
              </div>
              {line && sent ? <Checkbox name={`restock.${id}`}>{m.sell_refund_restock()}</Checkbox> : null}
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
