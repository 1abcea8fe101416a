import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import X from 'lucide-react/icons/x';
import { Button, buttonClass, Checkbox, Field, TextInput } from '@gebyar/ui';
import { Form, Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';
import { activeFilters, withParams, type ListingQuery } from './listing-query';

const rupiah = (amount: string) => priceText({ amount, currencyCode: 'IDR' });

/** Price and stock, as a GET form: folded away until it is asked for. */
export function ListingFilters({ query }: { query: ListingQuery }) {
  const [params] = useSearchParams();
  const count = activeFilters(query);
  const kept = ['q', 'sort'].flatMap((name) => params.getAll(name).map((value) => [name, value] as const));
  return (
    <details className="open:w-full">
      <summary className={`list-none ${buttonClass({ variant: 'secondary' })}`}>
        <SlidersHorizontal aria-hidden className="size-4" />
        {count === 0 ? m.listing_refine() : m.listing_refine_active({ count })}
      </summary>
      <Form
        key={params.toString()}
        className="mt-3 grid gap-4 rounded-control border border-line bg-surface p-4 sm:grid-cols-2 sm:items-end lg:grid-cols-[1fr_1fr_auto_auto]"
      >
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field label={m.filter_min_price()}>
          {(control) => (
            <TextInput {...control} name="min" inputMode="numeric" maxLength={15} defaultValue={query.min} />
          )}
        </Field>
        <Field label={m.filter_max_price()}>
          {(control) => (
            <TextInput {...control} name="max" inputMode="numeric" maxLength={15} defaultValue={query.max} />
          )}
        </Field>
        <Checkbox name="stock" value="1" defaultChecked={query.inStock}>
          {m.filter_in_stock()}
        </Checkbox>
        <Button>{m.filter_apply()}</Button>
      </Form>
    </details>
  );
}

/** The filters that are on, each with a way to take it off. */
export function ActiveFilters({ query }: { query: ListingQuery }) {
  const [params] = useSearchParams();
  const chips = [
    query.min === '' ? null : { param: 'min', text: m.filter_chip_min({ price: rupiah(query.min) }) },
    query.max === '' ? null : { param: 'max', text: m.filter_chip_max({ price: rupiah(query.max) }) },
    query.inStock ? { param: 'stock', text: m.filter_chip_in_stock() } : null,
  ].filter((chip) => chip !== null);
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {chips.map(({ param, text }) => (
        <li key={param}>
          <Link
            to={withParams(params, { [param]: null })}
            preventScrollReset
            aria-label={m.filter_remove({ name: text })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-indigo-wash px-3.5 text-sm font-medium text-indigo hover:underline"
          >
            {text}
            <X aria-hidden className="size-4" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
