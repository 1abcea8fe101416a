import { Button, buttonClass, ChoiceCard, Field, Notice, TextArea } from '@gebyar/ui';
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
import { priceText } from '@gebyar/storefront/layout/price';
import { officeReasonWords } from './office-reasons';
import { groupPathOf } from './group-path';
import { cancelOrder, loadOrderMoney } from './order.server';

export const loader = (args: LoaderFunctionArgs) => loadOrderMoney(args);

export const action = (args: ActionFunctionArgs) => cancelOrder(args);

/** A page of its own: the decision wants a reason, and works without a script. */
export default function CancelOrderPage() {
  const { order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<'note'> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  const back = groupPathOf(order.number);
  return (
    <div className="max-w-xl space-y-6 pt-6">
      <h1 className="text-2xl break-words md:text-3xl">
        {m.office_order_cancel_title({ number: order.number })}
      </h1>
      {order.cancellable ? (
        <>
          <Notice tone="warning">
            <p>{m.office_order_cancel_lead({ total: priceText(order.total) })}</p>
          </Notice>
          <Form ref={form} method="post" noValidate className="space-y-5">
            <input type="hidden" name="orderId" value={order.id} />
            <FaultSummary faults={faults} />
            <fieldset className="space-y-3">
              <legend className="pb-2 font-medium">{m.cancel_reason()}</legend>
              {Object.entries(officeReasonWords).map(([value, title]) => (
                <ChoiceCard
                  key={value}
                  name="reason"
                  value={value}
                  title={title()}
                  defaultChecked={answer?.values.reason === value}
                />
              ))}
            </fieldset>
            <Field label={m.office_order_cancel_note()} error={faults.fields.note ?? null}>
              {(control) => (
                <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.values.note} />
              )}
            </Field>
            <div className="flex flex-wrap gap-3">
              <Button variant="danger" aria-disabled={busy}>
                {m.office_order_cancel_now()}
              </Button>
              <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
                {m.office_order_keep()}
              </LocalLink>
            </div>
          </Form>
        </>
      ) : (
        <>
          <p>{m.office_order_cancel_closed()}</p>
          <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
            {m.office_order_keep()}
          </LocalLink>
        </>
      )}
    </div>
  );
}
