import { Button, Checkbox, EmptyState, Field, TextInput } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
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
import { Price } from '@gebyar/storefront/layout/price';
import { OwnerOnly } from '../desk/owner-only';
import { useDesk } from '../desk/use-desk';
import { SmallPicture } from '../orders/small-picture';
import { StockSearch } from '../stock/stock-search';
import { loadSales, startSales } from './sales.server';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadSales(args, false);

export const action = (args: ActionFunctionArgs) => startSales(args);

/** Which things go on sale, at which price, and how long. */
export default function ChooseSalesPage() {
  const { query, variants } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults = answer?.faults ?? noFaults;
  const typed = answer?.typed ?? {};
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  const { path } = useDesk();
  return (
    <>
      <header className="pb-4 pt-4">
        <LocalLink
          to={`${path}/sales`}
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.sales_tab()}
        </LocalLink>
        <h1 className="text-3xl">{m.sales_choose()}</h1>
        <p className="pt-1 text-soft">{m.sales_none_hint()}</p>
      </header>
      <StockSearch query={query} count={variants.totalCount} />
      {variants.nodes.length === 0 ? (
        <EmptyState title={query === '' ? m.sell_stock_none_title() : m.sell_stock_not_found({ query })} />
      ) : (
        <Form ref={form} method="post" noValidate className="space-y-6 pt-2">
          <FaultSummary faults={faults} />
          <ul className="divide-y divide-line">
            {variants.nodes.map(({ id, title, image, ownPrice, sale }) => (
              <li key={id} className="space-y-3 py-4 sm:flex sm:items-center sm:gap-6 sm:space-y-0">
                <input type="hidden" name={`own.${id}`} value={ownPrice.amount} />
                <div className="flex min-w-0 flex-1 gap-3">
                  <SmallPicture image={image} />
                  <div className="min-w-0 flex-1">
                    <p className="break-words font-medium leading-snug">{title}</p>
                    <p className="text-sm text-soft">
                      {m.sales_usual()} <Price money={ownPrice} />
                    </p>
                    {sale ? (
                      <p className="text-sm text-success">
                        {sale.running ? m.sales_running() : m.sales_planned()} <Price money={sale.price} />
                      </p>
                    ) : null}
                  </div>
                </div>
                <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
                  <Checkbox
                    name="pick"
                    value={id}
                    defaultChecked={typed[`pick.${id}`] === 'on'}
                    aria-label={`${m.sales_pick()}: ${title}`}
                  >
                    <span aria-hidden>{m.sales_pick()}</span>
                  </Checkbox>
                  <div className="w-40">
                    <Field
                      label={<span className="sr-only">{m.sales_price({ name: title })}</span>}
                      error={faults.fields[id] ?? null}
                    >
                      {(control) => (
                        <TextInput
                          {...control}
                          name={`price.${id}`}
                          inputMode="numeric"
                          autoComplete="off"
                          placeholder={m.sales_price_hint()}
                          defaultValue={typed[`price.${id}`] ?? ''}
                          className="tabular-nums"
                        />
                      )}
                    </Field>
                  </div>
                </div>
              </li>
            ))}
          </ul>
          <div className="max-w-xl space-y-5">
            <Field label={m.sales_percent()} hint={m.sales_percent_hint()}>
              {(control) => (
                <TextInput
                  {...control}
                  name="percent"
                  inputMode="decimal"
                  autoComplete="off"
                  defaultValue={typed['percent'] ?? ''}
                  className="max-w-28 tabular-nums"
                />
              )}
            </Field>
            <Field label={m.sales_from()} hint={m.promo_from_hint()}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  name="from"
                  defaultValue={typed['from'] ?? ''}
                  className="max-w-56"
                />
              )}
            </Field>
            <Field label={m.sales_until()} hint={m.sales_until_hint()} error={faults.fields['until'] ?? null}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  name="until"
                  defaultValue={typed['until'] ?? ''}
                  className="max-w-56"
                />
              )}
            </Field>
            <Button size="lg" aria-disabled={busy}>
              {m.sales_start()}
            </Button>
          </div>
        </Form>
      )}
      <Pagination pageInfo={variants.pageInfo} nextText={m.sales_more()} />
    </>
  );
}
