import {
  StockLocationCreateDocument,
  StockLocationDeactivateDocument,
  StockLocationReactivateDocument,
  StockLocationsDocument,
  StockLocationUpdateDocument,
  type StockPlaceFragment,
} from '@gebyar/schema/seller';
import { Badge, Button, Checkbox, Field, Select, TextInput } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { answerForm, type StockAnswer } from './stock-forms.server';
import { StockHeading } from './stock-links';
import { StockNotice } from './stock-notice';
import { readWholeNumber } from './whole-number';

export async function loader(args: LoaderFunctionArgs) {
  const { sellerId = '' } = args.params;
  const { seller: found } = await seller.query(args, StockLocationsDocument, { sellerId });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { places: found.stockLocations };
}

export async function action(args: ActionFunctionArgs) {
  const { sellerId = '' } = args.params;
  const form = await readForm(args.request);
  const locationId = textField(form, 'locationId', 100);
  const intent = textField(form, 'intent', 20);
  const details = {
    name: textField(form, 'name', 200),
    address: textField(form, 'address', 500) || null,
    sellsOnline: form.has('sellsOnline'),
    // What is no number is refused like one that is out of bounds.
    priority: readWholeNumber(textField(form, 'priority', 20)) ?? -1,
  };
  switch (intent) {
    case 'close': {
      const { stockLocationDeactivate } = await seller.mutate(args, StockLocationDeactivateDocument, {
        input: { locationId },
      });
      return answerForm(args, locationId, stockLocationDeactivate, form);
    }
    case 'reopen': {
      const { stockLocationReactivate } = await seller.mutate(args, StockLocationReactivateDocument, {
        input: { locationId },
      });
      return answerForm(args, locationId, stockLocationReactivate, form);
    }
    case 'change': {
      const { stockLocationUpdate } = await seller.mutate(args, StockLocationUpdateDocument, {
        input: { locationId, ...details },
      });
      return answerForm(args, locationId, stockLocationUpdate, form);
    }
    default: {
      const kind = textField(form, 'kind', 20) === 'FAIR_BOOTH' ? 'FAIR_BOOTH' : 'GALLERY';
      const { stockLocationCreate } = await seller.mutate(args, StockLocationCreateDocument, {
        input: { sellerId, kind, ...details },
      });
      return answerForm(args, 'new', stockLocationCreate, form);
    }
  }
}

const kinds = {
  WORKSHOP: m.stock_place_WORKSHOP,
  GALLERY: m.stock_place_GALLERY,
  FAIR_BOOTH: m.stock_place_FAIR_BOOTH,
};

export default function PlacesPage() {
  const { places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-xl">
      <StockHeading title={m.stock_places()} lead={m.stock_places_lead()} />
      <ul className="divide-y divide-line">
        {places.map((place) => (
          <li key={place.id} className="space-y-3 py-4">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <h2 className="min-w-0 break-words text-xl">{place.name}</h2>
              <span className="text-sm text-soft">{kinds[place.kind]()}</span>
              {place.active ? null : <Badge>{m.stock_place_closed()}</Badge>}
              {place.active && !place.sellsOnline ? (
                <Badge tone="soga">{m.stock_place_offline()}</Badge>
              ) : null}
            </div>
            {place.address ? <p className="break-words text-soft">{place.address}</p> : null}
            <p className="text-sm tabular-nums text-soft">
              {m.stock_place_holds({ onHand: place.onHand, reserved: place.reserved })}
            </p>
            <StockNotice answer={answer} form={place.id} />
            {place.active ? (
              <details open={answer?.form === place.id}>
                <summary className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4">
                  {m.stock_place_change()} <span className="sr-only">{place.name}</span>
                </summary>
                <Form method="post" className="space-y-4 pt-3">
                  <input type="hidden" name="locationId" value={place.id} />
                  <PlaceFields place={place} typed={answer?.form === place.id ? answer.values : undefined} />
                  <div className="flex flex-wrap gap-3">
                    <Button name="intent" value="change">
                      {m.stock_place_save()}
                    </Button>
                    {place.kind === 'WORKSHOP' ? null : (
                      <Button name="intent" value="close" variant="secondary">
                        {m.stock_place_close()}
                      </Button>
                    )}
                  </div>
                </Form>
              </details>
            ) : (
              <Form method="post">
                <input type="hidden" name="locationId" value={place.id} />
                <Button name="intent" value="reopen" variant="secondary">
                  {m.stock_place_reopen()}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <section className="pt-8">
        <h2 className="pb-3 text-xl">{m.stock_place_new()}</h2>
        <Form method="post" className="space-y-4">
          <StockNotice answer={answer} form="new" />
          <Field label={m.stock_place_kind()}>
            {(control) => (
              <Select
                {...control}
                name="kind"
                defaultValue={answer?.form === 'new' ? answer.values['kind'] : undefined}
              >
                <option value="GALLERY">{m.stock_place_GALLERY()}</option>
                <option value="FAIR_BOOTH">{m.stock_place_FAIR_BOOTH()}</option>
              </Select>
            )}
          </Field>
          <PlaceFields place={null} typed={answer?.form === 'new' ? answer.values : undefined} />
          <Button name="intent" value="create" wide size="lg">
            {m.stock_place_new()}
          </Button>
        </Form>
      </section>
    </div>
  );
}

interface PlaceFieldsProps {
  place: StockPlaceFragment | null;
  /** What was typed in a form that came back. */
  typed: StockAnswer['values'] | undefined;
}

function PlaceFields({ place, typed }: PlaceFieldsProps) {
  return (
    <>
      <Field label={m.stock_place_name()}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            required
            maxLength={80}
            defaultValue={typed?.['name'] ?? place?.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={m.stock_place_address()} optional={m.stock_optional()}>
        {(control) => (
          <TextInput
            {...control}
            name="address"
            maxLength={200}
            defaultValue={typed?.['address'] ?? place?.address ?? ''}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={m.stock_place_priority()} hint={m.stock_place_priority_hint()}>
        {(control) => (
          <TextInput
            {...control}
            name="priority"
            inputMode="numeric"
            defaultValue={typed?.['priority'] ?? place?.priority ?? 1}
            className="max-w-28 tabular-nums"
          />
        )}
      </Field>
      <Checkbox
        name="sellsOnline"
        defaultChecked={typed ? 'sellsOnline' in typed : (place?.sellsOnline ?? true)}
      >
        {m.stock_place_online()}
      </Checkbox>
    </>
  );
}
