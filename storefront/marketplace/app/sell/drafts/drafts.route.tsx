import { Badge, Button, buttonClass, Field, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { priceText } from '@gebyar/storefront/layout/price';
import { useDesk } from '../desk/use-desk';
import { changeDrafts, loadDrafts, type DraftField } from './drafts.server';
import { OwnerOnly } from '../desk/owner-only';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadDrafts(args);

export const action = (args: ActionFunctionArgs) => changeDrafts(args);

const statusWords = {
  OPEN: m.drafts_status_open,
  ORDERED: m.drafts_status_ordered,
  CANCELLED: m.drafts_status_cancelled,
  EXPIRED: m.drafts_status_expired,
};

/** Orders that a seller makes for customers on the phone, and the links they pay by. */
export default function DraftsPage() {
  const { query, drafts, variants, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<DraftField> = answer?.faults ?? noFaults;
  const { seller } = useDesk();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_tab_drafts()}</h1>
        <p className="pt-1 text-soft">{m.drafts_lead()}</p>
      </header>
      <ul className="divide-y divide-line">
        {drafts.map((draft) => (
          <li key={draft.id} className="space-y-2 py-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="font-semibold">
                {draft.customerName} <span className="font-normal text-soft">{draft.number}</span>
              </p>
              <Badge tone={draft.status === 'OPEN' ? 'indigo' : 'neutral'}>
                {statusWords[draft.status]()}
              </Badge>
            </div>
            <p>{draft.lines.map(({ title, quantity }) => `${String(quantity)} × ${title}`).join(', ')}</p>
            {draft.status === 'OPEN' ? (
              <>
                <p className="text-sm text-soft">{m.drafts_subtotal({ total: priceText(draft.subtotal) })}</p>
                <p className="select-all break-all text-sm">{draft.payUrl}</p>
                <div className="flex flex-wrap items-center gap-3">
                  <a
                    href={`https://wa.me/${draft.customerPhone.replace(/[^0-9]/g, '')}?text=${encodeURIComponent(
                      m.drafts_share_text({
                        name: draft.customerName,
                        seller: seller.name,
                        url: draft.payUrl,
                      }),
                    )}`}
                    rel="noopener"
                    className={buttonClass({ variant: 'secondary' })}
                  >
                    {m.drafts_share()}
                  </a>
                  <Form method="post">
                    <input type="hidden" name="draftOrderId" value={draft.id} />
                    <Button name="intent" value="cancel" variant="quiet">
                      {m.drafts_cancel({ number: draft.number })}
                    </Button>
                  </Form>
                </div>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {drafts.length === 0 ? <p className="text-soft">{m.drafts_none()}</p> : null}
      <section aria-labelledby="new-draft" className="space-y-5 pt-8">
        <h2 id="new-draft" className="text-xl">
          {m.drafts_new()}
        </h2>
        <Form method="get" className="flex items-end gap-3">
          <Field label={m.drafts_search()} className="flex-1">
            {(control) => <TextInput {...control} name="q" type="search" defaultValue={query} />}
          </Field>
          <Button variant="secondary">{m.drafts_search_button()}</Button>
        </Form>
        <Form method="post" noValidate className="space-y-5">
          <FaultSummary faults={faults} />
          <input type="hidden" name="formKey" value={formKey} />
          <div className="grid gap-4 sm:grid-cols-2">
            {variants.map(({ id, title, productTitle, available }) => (
              <Field
                key={id}
                label={[productTitle, title].filter(Boolean).join(' · ')}
                hint={m.drafts_available({ available })}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={Math.max(available, 0)}
                    name={`quantity.${id}`}
                    defaultValue={0}
                    className="max-w-32"
                  />
                )}
              </Field>
            ))}
          </div>
          <Field label={m.drafts_customer_name()} error={faults.fields.name}>
            {(control) => (
              <TextInput
                {...control}
                name="name"
                autoComplete="off"
                defaultValue={answer?.values.name ?? ''}
              />
            )}
          </Field>
          <Field label={m.drafts_customer_phone()} error={faults.fields.phone}>
            {(control) => (
              <TextInput
                {...control}
                name="phone"
                type="tel"
                autoComplete="off"
                defaultValue={answer?.values.phone ?? ''}
              />
            )}
          </Field>
          <Field label={m.drafts_note()} optional={m.form_optional()} error={faults.fields.note}>
            {(control) => (
              <TextArea
                {...control}
                name="note"
                rows={2}
                maxLength={500}
                defaultValue={answer?.values.note ?? ''}
              />
            )}
          </Field>
          <Button name="intent" value="create" size="lg" wide className="lg:max-w-sm">
            {m.drafts_create()}
          </Button>
        </Form>
      </section>
    </>
  );
}
