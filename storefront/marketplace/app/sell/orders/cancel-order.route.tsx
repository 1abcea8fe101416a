import { Button, buttonClass, ChoiceCard, Field, Notice, TextArea } from '@gebyar/ui';
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
import { cancelSellerOrder, loadOrderMoney } from './order-money.server';
import { sellerReasonWords } from './seller-reasons';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadOrderMoney(args);

export const action = (args: ActionFunctionArgs) => cancelSellerOrder(args);

/** A page of its own: the decision wants a reason, and works without a script. */
export default function CancelSellerOrderPage() {
  const { order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const back = `${path}/orders/${order.id}`;
  return (
    <div className="max-w-xl space-y-6 pt-4">
      <header className="space-y-2">
        <LocalLink
          to={back}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.order_number({ number: order.number })}
        </LocalLink>
        <h1 className="text-2xl md:text-3xl">{m.sell_cancel_open()}</h1>
      </header>
      <Notice tone="warning">
        <p>{m.sell_cancel_lead({ total: priceText(order.total) })}</p>
      </Notice>
      {order.cancellable ? (
        <Form method="post" className="space-y-5">
          <FaultSummary faults={answer?.faults ?? noFaults} />
          <fieldset className="space-y-3">
            <legend className="pb-2 font-medium">{m.cancel_reason()}</legend>
            {Object.entries(sellerReasonWords).map(([value, title]) => (
              <ChoiceCard
                key={value}
                name="reason"
                value={value}
                title={title()}
                defaultChecked={answer?.values.reason === value}
                required
              />
            ))}
          </fieldset>
          <Field label={m.sell_cancel_note()}>
            {(control) => (
              <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.values.note} />
            )}
          </Field>
          <div className="flex flex-wrap gap-3">
            <Button variant="danger">{m.cancel_now()}</Button>
            <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
              {m.cancel_keep()}
            </LocalLink>
          </div>
        </Form>
      ) : (
        <LocalLink to={back} className={buttonClass({ variant: 'secondary' })}>
          {m.cancel_not_possible_title()}
        </LocalLink>
      )}
    </div>
  );
}
