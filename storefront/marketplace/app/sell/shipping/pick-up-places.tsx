import { Button, Field, Select, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { useDesk } from '../desk/use-desk';
import { FormNotice, Section, type ShippingPart } from './section';

const Hours = ({ value }: { value: string }) => (
  <Field label={m.shipping_hours()} hint={m.shipping_hours_hint()}>
    {(control) => (
      <TextInput {...control} name="hours" maxLength={120} autoComplete="off" defaultValue={value} />
    )}
  </Field>
);

/** Where people may fetch their things, and when somebody is there. */
export function PickUpPlaces({ desk, answer }: ShippingPart) {
  const { path } = useDesk();
  const ways = desk.shippingMethods.filter(({ own, kind }) => own && kind === 'PICK_UP');
  const taken = new Set(ways.map(({ stockLocationId }) => stockLocationId));
  const free = desk.stockLocations.filter(({ id, active }) => active && !taken.has(id));
  return (
    <Section id="pick-up" title={m.shipping_pick_ups()} lead={m.shipping_pick_ups_lead()}>
      {ways.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface px-5">
          {ways.map(({ id, stockLocationId, hours }) => {
            const place = desk.stockLocations.find((each) => each.id === stockLocationId);
            return (
              <li key={id} className="space-y-1 py-4">
                <p className="font-medium">{place?.name}</p>
                {place?.address ? (
                  <p className="text-soft">{place.address}</p>
                ) : (
                  <p className="text-soft">
                    {m.shipping_place_no_address()}{' '}
                    <LocalLink
                      to={`${path}/stock/places`}
                      className="text-indigo underline underline-offset-4"
                    >
                      {m.shipping_place_address()}
                    </LocalLink>
                  </p>
                )}
                {hours ? <p className="text-soft">{hours}</p> : null}
                {place?.sellsOnline === false ? (
                  <p className="text-sm text-soft">{m.shipping_place_offline()}</p>
                ) : null}
                <FormNotice answer={answer} form={`pick-up ${id}`} />
                <FormNotice answer={answer} form={`retire ${id}`} />
                <details>
                  <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">
                    {m.shipping_pick_up_change({ name: place?.name ?? '' })}
                  </summary>
                  <Form method="post" className="space-y-4 pt-2">
                    <input type="hidden" name="id" value={id} />
                    <input type="hidden" name="stockLocationId" value={stockLocationId ?? ''} />
                    <Hours value={hours} />
                    <div className="flex flex-wrap gap-3">
                      <Button name="intent" value="pick-up">
                        {m.shipping_pick_up_save()}
                      </Button>
                      <Button name="intent" value="retire" variant="secondary">
                        {m.shipping_pick_up_end()}
                      </Button>
                    </div>
                  </Form>
                </details>
              </li>
            );
          })}
        </ul>
      ) : null}
      {free.length > 0 ? (
        <Form method="post" className="space-y-4 rounded-control border border-line bg-surface p-5">
          <FormNotice answer={answer} form="pick-up" />
          <Field label={m.shipping_place()}>
            {(control) => (
              <Select {...control} name="stockLocationId">
                {free.map(({ id, name, address }) => (
                  <option key={id} value={id}>
                    {[name, address].filter(Boolean).join(', ')}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Hours value="" />
          <Button name="intent" value="pick-up" variant="secondary">
            {m.shipping_pick_up_add()}
          </Button>
        </Form>
      ) : null}
    </Section>
  );
}
