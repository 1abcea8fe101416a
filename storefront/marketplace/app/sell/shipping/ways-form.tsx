import { Button, Checkbox, Field, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { FormNotice, plainSum, Section, wayTitle, type ShippingPart } from './section';

/** Which of the city's ways are offered, from what sum on for nothing, and what packing costs. */
export function WaysForm({ desk, answer }: ShippingPart) {
  const standard = desk.shippingProfiles.find(({ isDefault }) => isDefault);
  const offered = new Set(standard?.methods.map(({ method }) => method.id));
  const city = desk.shippingMethods.filter(({ own }) => !own);
  const sent = standard?.methods.find(({ method }) => method.kind === 'DELIVERY');
  const packing = sent && sent.surcharge.amount !== '0.00' ? plainSum(sent.surcharge.amount) : '';
  return (
    <Section id="ways" title={m.shipping_ways()} lead={standard ? undefined : m.shipping_ways_all()}>
      <Form method="post" className="space-y-5 rounded-control border border-line bg-surface p-5">
        <FormNotice answer={answer} form="ways" />
        <fieldset>
          <legend className="sr-only">{m.shipping_ways()}</legend>
          {city.map(({ id, title, description }) => (
            <Checkbox
              key={id}
              name="way"
              value={id}
              defaultChecked={!standard || offered.has(id)}
              className="py-1.5"
            >
              <span className="block font-medium">{wayTitle(title, getLocale())}</span>
              <span className="block text-sm text-soft">{wayTitle(description, getLocale())}</span>
            </Checkbox>
          ))}
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={m.shipping_free_over()}
            hint={m.shipping_free_over_hint()}
            className="justify-between"
          >
            {(control) => (
              <TextInput
                {...control}
                name="freeOver"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={plainSum(sent?.freeOver?.amount)}
              />
            )}
          </Field>
          <Field label={m.shipping_packing()} hint={m.shipping_packing_hint()} className="justify-between">
            {(control) => (
              <TextInput
                {...control}
                name="surcharge"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={packing}
              />
            )}
          </Field>
        </div>
        <Button name="intent" value="ways" size="lg">
          {m.shipping_ways_save()}
        </Button>
      </Form>
    </Section>
  );
}
