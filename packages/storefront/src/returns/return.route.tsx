import { Badge, Button, Field, PageHeading, Picture, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults, type FormFaults } from '../forms/form-faults';
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
import { orderPath } from '../orders/order-path';
import { pageMeta } from '../seo/page-meta';
import { LastWord, ReturnHistory } from './return-history';
import { changeReturn, loadReturn, type StepField } from './return.server';
import { returnNext, returnReasonWords, returnTone, returnWords } from './return-words';

export const loader = (args: LoaderFunctionArgs) => loadReturn(args);

export const action = (args: ActionFunctionArgs) => changeReturn(args);

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.return_number({ number: data?.one.number ?? '' }),
    location,
    matches,
    noIndex: true,
  });

/** Where a return stands, and the one thing to do about it. */
export default function ReturnPage() {
  const { key, order, one } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { status } = one;
  const faults: FormFaults<StepField> = answer?.faults ?? noFaults;
  const holder = useFaultFocus<HTMLDivElement>(faults);
  const busy = useNavigation().state !== 'idle';
  const received = status === 'RECEIVED' || status === 'REFUNDED';
  return (
    <div ref={holder} className="page-narrow space-y-8">
      <PageHeading
        title={m.return_heading()}
        above={
          <Link to={orderPath(key)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number: order.number })}
          </Link>
        }
      >
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-sm">{m.return_number({ number: one.number })}</span>
          <Badge tone={returnTone[status]}>{returnWords[status]()}</Badge>
        </p>
        <p className="pt-3">{returnNext[status]()}</p>
      </PageHeading>
      <FaultSummary faults={faults} />
      <LastWord transitions={one.transitions} />
      {status === 'APPROVED' ? (
        <Form method="post" noValidate className="space-y-4">
          <h2 className="text-lg">{m.return_ship_title()}</h2>
          <Field label={m.return_courier()} error={faults.fields.courier}>
            {(control) => (
              <TextInput {...control} name="courier" maxLength={80} defaultValue={answer?.values.courier} />
            )}
          </Field>
          <Field
            label={m.return_tracking()}
            optional={m.form_optional()}
            error={faults.fields.trackingNumber}
          >
            {(control) => (
              <TextInput
                {...control}
                name="trackingNumber"
                maxLength={80}
                defaultValue={answer?.values.trackingNumber}
              />
            )}
          </Field>
          <Button name="intent" value="ship" aria-disabled={busy}>
            {m.return_ship()}
          </Button>
        </Form>
      ) : null}
      {status === 'DECLINED' ? (
        <Form method="post" noValidate className="space-y-4">
          <h2 className="text-lg">{m.return_escalate_title()}</h2>
          <Field label={m.return_escalate_note()} error={faults.fields.note}>
            {(control) => (
              <TextArea {...control} name="note" maxLength={500} defaultValue={answer?.values.note} />
            )}
          </Field>
          <Button name="intent" value="escalate" aria-disabled={busy}>
            {m.return_escalate()}
          </Button>
        </Form>
      ) : null}
      {received && one.resolution === 'EXCHANGE' ? (
        <Form method="post">
          <Button name="intent" value="cart" aria-disabled={busy} size="lg" wide>
            {m.return_cart()}
          </Button>
        </Form>
      ) : null}
      <section className="space-y-2">
        <ul className="space-y-1">
          {one.lines.map((line) => (
            <li key={line.id} className="font-medium break-words">
              {line.title}
              <span className="text-sm font-normal text-soft">
                {line.variantTitle ? ` · ${line.variantTitle}` : ''} ·{' '}
                {m.order_quantity({ count: line.quantity })}
              </span>
            </li>
          ))}
        </ul>
        <p className="text-soft">{returnReasonWords[one.reason]()}</p>
        <p className="text-sm text-muted">
          {one.deliveryPaidBy === 'SELLER' ? m.return_paid_by_seller() : m.return_paid_by_shopper()}
        </p>
        {one.courier ? (
          <p className="text-sm">
            {one.courier}{' '}
            {one.trackingNumber ? <span className="select-all">{one.trackingNumber}</span> : null}
          </p>
        ) : null}
        {one.photos.length > 0 ? (
          <ul className="flex flex-wrap gap-2" aria-label={m.return_photos()}>
            {one.photos.map((photo) => (
              <li key={photo.w640} className="size-24 overflow-hidden rounded-cloth">
                <Picture image={photo} alt="" sizes="96px" className="size-full object-cover" />
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <ReturnHistory transitions={one.transitions} />
      {['REQUESTED', 'DECLINED', 'ESCALATED', 'APPROVED'].includes(status) ? (
        <Form method="post">
          <Button name="intent" value="cancel" aria-disabled={busy} variant="danger">
            {m.return_cancel()}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}
