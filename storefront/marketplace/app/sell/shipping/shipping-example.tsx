import { Button, Field, TextInput } from '@gebyar/ui';
import { daysText } from '@gebyar/storefront/checkout/days-text';
import { Form } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { useDesk } from '../desk/use-desk';
import type { loadShipping, ShippingDesk } from './shipping.server';

type Example = Omit<Awaited<ReturnType<typeof loadShipping>>, 'desk'>;

/** What a shopper would pay for a parcel, by the quote that carts are given. */
export function ShippingExample({
  desk: { shippingHome, shippingQuote },
  query,
  weightGrams,
  places,
  to,
  nowhere,
}: Example & { desk: ShippingDesk }) {
  const { path } = useDesk();
  const kilos = String(weightGrams / 1000).replace('.', ',');
  const place = to?.path ?? [shippingHome?.name, shippingHome?.cityName].filter(Boolean).join(', ');
  const others = places.filter(({ code }) => code !== to?.code);
  return (
    <aside
      aria-labelledby="example"
      className="space-y-4 rounded-control border border-line bg-surface p-5 lg:sticky lg:top-6"
    >
      <h2 id="example" className="text-xl">
        {m.shipping_example()}
      </h2>
      {nowhere ? (
        <p role="status" className="font-medium text-danger">
          {m.shipping_example_nowhere()}
        </p>
      ) : (
        <>
          <p className="text-soft">{m.shipping_example_for({ weight: kilos, place })}</p>
          {shippingQuote.length === 0 ? <p>{m.shipping_example_none()}</p> : null}
          <ul className="divide-y divide-line">
            {shippingQuote.map((rate) => (
              <li key={rate.title} className="flex items-baseline justify-between gap-4 py-2">
                <span className="min-w-0">
                  {rate.title}
                  <span className="block text-sm text-soft">{daysText(rate)}</span>
                </span>
                {rate.price.amount === '0.00' ? (
                  <span className="font-semibold">{m.shipping_free()}</span>
                ) : (
                  <Price money={rate.price} className="font-semibold" />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 ? (
        <nav aria-label={m.shipping_example_other()}>
          <p className="text-sm text-soft">{m.shipping_example_other()}</p>
          <ul>
            {others.map(({ code, path: name }) => (
              <li key={code}>
                <LocalLink
                  to={`${path}/shipping?q=${encodeURIComponent(query)}&kg=${encodeURIComponent(kilos)}&to=${code}`}
                  className="block py-2 text-sm text-indigo underline underline-offset-4"
                >
                  {name}
                </LocalLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Form method="get" preventScrollReset className="space-y-4 border-t border-line pt-4">
        <Field label={m.shipping_example_place()}>
          {(control) => (
            <TextInput {...control} name="q" type="search" autoComplete="off" defaultValue={query} />
          )}
        </Field>
        <Field label={m.shipping_example_kg()}>
          {(control) => (
            <TextInput
              {...control}
              name="kg"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={kilos}
              className="max-w-28"
            />
          )}
        </Field>
        <Button variant="secondary">{m.shipping_example_ask()}</Button>
      </Form>
    </aside>
  );
}
