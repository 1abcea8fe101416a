import type { PaymentMethodKind } from '@gebyar/schema/shop';
import { Button, buttonClass, ChoiceCard, Field, Notice, PageHeading, TextArea } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';
import { orderPath } from '../orders/order-path';
import { Thumbnail } from '../orders/thumbnail';
import { pageMeta } from '../seo/page-meta';
import { cancel, loadCancel } from './cancel-order.server';
import { shopperReasons } from './cancel-words';

export const loader = (args: LoaderFunctionArgs) => loadCancel(args);

export const action = (args: ActionFunctionArgs) => cancel(args);

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.cancel_title(), location, matches, noIndex: true });

/** Where the money goes back to, which depends on how it came. */
function paidNote(method: PaymentMethodKind, amount: { total: string }): string {
  if (method === 'NOTHING_TO_PAY') return m.cancel_free_note();
  return method === 'CARD' ? m.cancel_paid_note(amount) : m.cancel_paid_note_hand(amount);
}

/** Asks once more, with what will happen; a plain form, so that it needs no script. */
export default function CancelOrderPage() {
  const { key, orders, paid, number, total, possible, method, proofExpected } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const back = orderPath(key);
  const busy = useNavigation().state !== 'idle';
  const note = paid
    ? paidNote(method, { total: priceText(total) })
    : proofExpected
      ? m.cancel_unpaid_note_hand()
      : m.cancel_unpaid_note();
  return (
    <div className="page-narrow">
      <PageHeading
        title={m.cancel_title()}
        above={
          <Link to={back} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number })}
          </Link>
        }
      />
      <ul className="space-y-3 pb-6">
        {orders
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <li key={line.id} className="flex items-center gap-3">
              <Thumbnail image={line.image} />
              <div className="min-w-0">
                <p className="font-medium break-words">{line.title}</p>
                <p className="text-sm text-soft">
                  {line.variantTitle ? `${line.variantTitle} · ` : ''}
                  {m.order_quantity({ count: line.quantity })}
                </p>
              </div>
            </li>
          ))}
      </ul>
      {possible ? (
        <Form ref={form} method="post" className="space-y-6">
          <FaultSummary faults={faults} />
          <Notice tone="info">
            <p>{note}</p>
          </Notice>
          {paid ? (
            <>
              <fieldset className="space-y-3">
                <legend className="pb-2 font-medium">{m.cancel_reason()}</legend>
                {Object.entries(shopperReasons).map(([value, title]) => (
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
              <Field label={m.cancel_note()} optional={m.form_optional()}>
                {(control) => (
                  <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.values.note} />
                )}
              </Field>
            </>
          ) : null}
          <div className="flex flex-wrap gap-3">
            <Button variant="danger" aria-disabled={busy}>
              {m.cancel_now()}
            </Button>
            <Link to={back} className={buttonClass({ variant: 'quiet' })}>
              {m.cancel_keep()}
            </Link>
          </div>
        </Form>
      ) : (
        <Notice tone="warning" title={m.cancel_not_possible_title()}>
          <p>{m.cancel_not_possible()}</p>
          <Link to={back} className={buttonClass({ variant: 'quiet' })}>
            {m.cancel_back()}
          </Link>
        </Notice>
      )}
    </div>
  );
}
