import { Button, ChoiceCard, Field, Notice, PageHeading, Select, TextArea, TextInput } from '@gebyar/ui';
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
import { Thumbnail } from '../orders/thumbnail';
import { PhotoField } from '../reviews/photo-field';
import { pageMeta } from '../seo/page-meta';
import { askToReturn, loadReturnRequest, type ReturnField } from './request-return.server';
import { isReturnReason, payerHint, returnReasonWords } from './return-words';

export const loader = (args: LoaderFunctionArgs) => loadReturnRequest(args);

export const action = (args: ActionFunctionArgs) => askToReturn(args);

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.return_title(), location, matches, noIndex: true });

/** What, why and with which pictures; one plain form, so that it needs no script. */
export default function RequestReturnPage() {
  const { key, order, signedIn, here } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<ReturnField> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const values = answer?.values;
  const busy = useNavigation().state !== 'idle';
  const lines = (order.returnable?.lines ?? []).filter(({ quantity }) => quantity > 0);
  const exchangeable = lines.some(({ line }) => (line.product?.variants.length ?? 0) > 1);
  return (
    <div className="page-narrow">
      <PageHeading
        title={m.return_title()}
        above={
          <Link to={orderPath(key)} className="inline-flex min-h-8 items-center hover:text-indigo">
            ← {m.order_number({ number: order.number })}
          </Link>
        }
      >
        <p>{m.return_lead()}</p>
      </PageHeading>
      {order.returnable === null ? (
        <Notice tone="warning">
          <p>{m.return_not_possible()}</p>
        </Notice>
      ) : (
        <Form
          ref={form}
          method="post"
          encType="multipart/form-data"
          noValidate
          className="group/return space-y-6"
        >
          <FaultSummary faults={faults} />
          <fieldset className="space-y-4">
            <legend className="pb-2 font-medium">{m.return_lines()}</legend>
            {faults.fields.lines ? (
              <p className="text-sm font-medium text-danger">{faults.fields.lines}</p>
            ) : null}
            {lines.map(({ line, quantity }) => (
              <div key={line.id} className="flex gap-3">
                <Thumbnail image={line.image} />
                <div className="min-w-0 flex-1 space-y-3">
                  <p className="font-medium break-words">
                    {line.title}
                    {line.variantTitle ? (
                      <span className="text-sm text-soft"> · {line.variantTitle}</span>
                    ) : null}
                  </p>
                  <Field
                    label={
                      <>
                        {m.return_quantity()}
                        <span className="sr-only"> {line.title}</span>
                      </>
                    }
                    optional={m.return_quantity_most({ count: quantity })}
                  >
                    {(control) => (
                      <TextInput
                        {...control}
                        name={`quantity.${line.id}`}
                        inputMode="numeric"
                        className="max-w-28"
                        defaultValue={values?.quantities[line.id] ?? (lines.length === 1 ? '1' : '0')}
                      />
                    )}
                  </Field>
                </div>
              </div>
            ))}
          </fieldset>
          <fieldset className="space-y-3">
            <legend className="pb-2 font-medium">{m.return_reason()}</legend>
            {faults.fields.reason ? (
              <p className="text-sm font-medium text-danger">{faults.fields.reason}</p>
            ) : null}
            {Object.entries(returnReasonWords).map(([value, title]) => (
              <ChoiceCard
                key={value}
                name="reason"
                value={value}
                title={title()}
                description={isReturnReason(value) ? payerHint(value) : null}
                defaultChecked={values?.reason === value}
              />
            ))}
          </fieldset>
          {exchangeable ? (
            <fieldset className="space-y-3">
              <legend className="pb-2 font-medium">{m.return_resolution()}</legend>
              <ChoiceCard
                name="resolution"
                value="REFUND"
                title={m.return_resolution_refund()}
                defaultChecked={!values?.exchange}
              />
              <ChoiceCard
                name="resolution"
                value="EXCHANGE"
                title={m.return_resolution_exchange()}
                description={m.return_exchange_hint()}
                defaultChecked={values?.exchange ?? false}
              />
              <div className="hidden space-y-4 pt-1 group-has-[[value=EXCHANGE]:checked]/return:block">
                {lines.map(({ line }) => (
                  <WantedChoice key={line.id} line={line} chosen={values?.wanted[line.id] ?? ''} />
                ))}
              </div>
            </fieldset>
          ) : null}
          <Field label={m.return_note()} optional={m.form_optional()} error={faults.fields.note}>
            {(control) => (
              <TextArea {...control} name="note" maxLength={500} defaultValue={values?.note ?? ''} />
            )}
          </Field>
          <PhotoField
            photos={values?.photos ?? []}
            error={faults.fields.photos}
            signedIn={signedIn}
            here={here}
          />
          <div className="thumb-bar">
            <Button size="lg" wide aria-disabled={busy}>
              {busy ? m.return_sending() : m.return_send()}
            </Button>
          </div>
        </Form>
      )}
    </div>
  );
}

type ReturnableLine = NonNullable<
  ReturnType<typeof useLoaderData<typeof loader>>['order']['returnable']
>['lines'][number]['line'];

/** Which other choice of the same thing is wanted, where there is one. */
function WantedChoice({ line, chosen }: { line: ReturnableLine; chosen: string }) {
  const variants = line.product?.variants ?? [];
  if (variants.length < 2) return null;
  return (
    <Field label={m.return_wanted({ title: line.title })}>
      {(control) => (
        <Select {...control} name={`wanted.${line.id}`} defaultValue={chosen}>
          <option value="">{m.return_wanted_choose()}</option>
          {variants.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
