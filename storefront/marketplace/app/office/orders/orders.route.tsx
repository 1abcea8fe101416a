import { Button, buttonClass, EmptyState, Field, Select, TextInput } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { Form, useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { orderWords } from '@gebyar/storefront/orders/order-words';
import { orderStatuses } from './order-filter';
import { OrderGroupRow } from './order-group-row';
import { loadOrders } from './orders.server';

export const loader = (args: LoaderFunctionArgs) => loadOrders(args);

/** Looks orders up by what a person on the phone can tell. */
export default function OfficeOrdersPage() {
  const { values, choices, orders, narrowed, filtered } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_orders_title()}</h1>
      </header>
      <Form role="search" key={JSON.stringify(values)} className="space-y-3 pb-4">
        <label htmlFor="order-search" className="block font-medium">
          {m.office_orders_search()}
        </label>
        <div className="flex gap-2">
          <TextInput
            id="order-search"
            type="search"
            name="q"
            defaultValue={values.q}
            maxLength={80}
            autoComplete="off"
          />
          <Button className="shrink-0">{m.office_orders_go()}</Button>
        </div>
        <details open={narrowed}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-indigo underline underline-offset-4">
            {m.office_orders_more_filters()}
          </summary>
          <div className="grid gap-4 pb-2 pt-1 sm:grid-cols-2">
            <Field label={m.office_orders_state()}>
              {(control) => (
                <Select {...control} name="status" defaultValue={values.status}>
                  <option value="">{m.office_orders_any_state()}</option>
                  {orderStatuses.map((status) => (
                    <option key={status} value={status}>
                      {orderWords[status]()}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={m.office_orders_seller()}>
              {(control) => (
                <TextInput
                  {...control}
                  name="seller"
                  maxLength={100}
                  autoComplete="off"
                  defaultValue={values.seller}
                />
              )}
            </Field>
            <Field label={m.office_orders_from()}>
              {(control) => <TextInput {...control} type="date" name="from" defaultValue={values.from} />}
            </Field>
            <Field label={m.office_orders_until()}>
              {(control) => <TextInput {...control} type="date" name="until" defaultValue={values.until} />}
            </Field>
          </div>
          {filtered ? (
            <LocalLink to="/office/orders" className={buttonClass({ variant: 'quiet', size: 'sm' })}>
              {m.office_orders_clear()}
            </LocalLink>
          ) : null}
        </details>
      </Form>
      {choices.length > 0 ? (
        <section aria-labelledby="which-seller" className="space-y-1 pb-4">
          <h2 id="which-seller" className="text-xl">
            {m.office_orders_seller_pick()}
          </h2>
          <ul>
            {choices.map(({ id, name }) => (
              <li key={id}>
                <LocalLink
                  to={`/office/orders?${new URLSearchParams({ q: values.q, status: values.status, from: values.from, until: values.until, seller: name, sellerId: id }).toString()}`}
                  className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
                >
                  {name}
                </LocalLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {orders.nodes.length === 0 && choices.length === 0 ? (
        <EmptyState title={filtered ? m.office_orders_none_title() : m.office_orders_empty()}>
          {filtered ? <p>{m.office_orders_none()}</p> : null}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {orders.nodes.map((group) => (
            <OrderGroupRow key={group.id} group={group} />
          ))}
        </ul>
      )}
      <Pagination pageInfo={orders.pageInfo} nextText={m.office_orders_older()} />
    </>
  );
}
