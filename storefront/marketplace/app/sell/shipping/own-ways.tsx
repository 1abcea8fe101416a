import { Button, Field, Select, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { FormNotice, plainSum, Section, wayTitle, type ShippingPart } from './section';
import { heaviest, rateRows, reachOf } from './shipping-forms';
import type { ShippingDesk, Way } from './shipping.server';

/** A seller's own ways of delivery, each with a price list by weight. */
export function OwnWays({ desk, answer }: ShippingPart) {
  const ways = desk.shippingMethods.filter(({ own, kind }) => own && kind === 'DELIVERY');
  return (
    <Section id="own" title={m.shipping_own()} lead={m.shipping_own_lead()}>
      {ways.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface px-5">
          {ways.map((way) => (
            <li key={way.id} className="py-4">
              <p className="font-medium">{wayTitle(way.title, getLocale())}</p>
              <p className="text-soft">
                {m.shipping_days_between({ min: way.minDays ?? 0, max: way.maxDays ?? 0 })}
              </p>
              <FormNotice answer={answer} form={`own ${way.id}`} />
              <FormNotice answer={answer} form={`retire ${way.id}`} />
              <details>
                <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">
                  {m.shipping_pick_up_change({ name: wayTitle(way.title, getLocale()) })}
                </summary>
                <OwnWayForm desk={desk} way={way} />
              </details>
            </li>
          ))}
        </ul>
      ) : null}
      <FormNotice answer={answer} form="own" />
      <details open={answer?.form === 'own'} className="rounded-control border border-line bg-surface px-5">
        <summary className="min-h-11 py-3 font-medium text-indigo">{m.shipping_own_new()}</summary>
        <div className="pb-5">
          <OwnWayForm desk={desk} way={null} />
        </div>
      </details>
    </Section>
  );
}

function OwnWayForm({
  desk: { shippingHome, shippingProfiles },
  way,
}: {
  desk: ShippingDesk;
  way: Way | null;
}) {
  const rates =
    shippingProfiles.find(({ isDefault }) => isDefault)?.methods.find(({ method }) => method.id === way?.id)
      ?.rates ?? [];
  return (
    <Form method="post" className="space-y-4 pt-2">
      {way ? <input type="hidden" name="id" value={way.id} /> : null}
      <Field label={m.shipping_own_name()} hint={m.shipping_own_name_hint()}>
        {(control) => (
          <TextInput
            {...control}
            name="title"
            maxLength={60}
            autoComplete="off"
            defaultValue={way ? wayTitle(way.title, getLocale()) : ''}
          />
        )}
      </Field>
      <Field label={m.shipping_own_reach()}>
        {(control) => (
          <Select {...control} name="goesTo" defaultValue={way ? reachOf(way.regionCodes) : 'CITY'}>
            {shippingHome ? (
              <>
                <option value="DISTRICT">
                  {m.shipping_reach_DISTRICT({ name: shippingHome.districtName })}
                </option>
                <option value="CITY">{m.shipping_reach_CITY({ name: shippingHome.cityName })}</option>
                <option value="PROVINCE">{m.shipping_reach_PROVINCE()}</option>
              </>
            ) : null}
            <option value="ANYWHERE">{m.shipping_reach_ANYWHERE()}</option>
          </Select>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        {(['minDays', 'maxDays'] as const).map((name) => (
          <Field
            key={name}
            label={name === 'minDays' ? m.shipping_own_min_days() : m.shipping_own_max_days()}
          >
            {(control) => (
              <TextInput
                {...control}
                name={name}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={way?.[name] ?? (name === 'minDays' ? 0 : 1)}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset className="space-y-3">
        <legend className="font-medium">{m.shipping_rates()}</legend>
        <p className="text-sm text-muted">{m.shipping_rates_hint()}</p>
        {Array.from({ length: Math.max(rateRows, rates.length) }, (_, row) => {
          const rate = rates[row];
          const grams = rate?.maxWeightGrams ?? heaviest;
          return (
            <div key={row} className="grid grid-cols-2 gap-4">
              {rate?.extraGrams ? (
                <>
                  <input type="hidden" name={`extraGrams.${String(row)}`} value={rate.extraGrams} />
                  <input
                    type="hidden"
                    name={`extraPrice.${String(row)}`}
                    value={plainSum(rate.extraPrice?.amount)}
                  />
                </>
              ) : null}
              <Field label={m.shipping_rate_up_to({ row: row + 1 })}>
                {(control) => (
                  <TextInput
                    {...control}
                    name={`kg.${String(row)}`}
                    inputMode="decimal"
                    autoComplete="off"
                    defaultValue={grams === heaviest ? '' : String(grams / 1000).replace('.', ',')}
                  />
                )}
              </Field>
              <Field label={m.shipping_rate_price({ row: row + 1 })}>
                {(control) => (
                  <TextInput
                    {...control}
                    name={`price.${String(row)}`}
                    inputMode="numeric"
                    autoComplete="off"
                    defaultValue={plainSum(rate?.price.amount)}
                  />
                )}
              </Field>
            </div>
          );
        })}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="own">
          {m.shipping_own_save()}
        </Button>
        {way ? (
          <Button name="intent" value="retire" variant="secondary">
            {m.shipping_own_end()}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
