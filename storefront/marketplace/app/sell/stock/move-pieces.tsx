import type { SellerVariantPageQuery } from '@gebyar/schema/seller';
import { Button, Field, Select, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { StockAnswer } from './stock-forms.server';
import { StockNotice } from './stock-notice';

type Desk = NonNullable<SellerVariantPageQuery['seller']>;
export type Places = Desk['stockLocations'];
type Level = NonNullable<Desk['variant']>['levels'][number];

/** What lies where. */
export function LevelList({ levels }: { levels: Level[] }) {
  if (levels.length === 0) return null;
  return (
    <section className="pt-8">
      <h2 className="pb-2 text-xl">{m.stock_levels()}</h2>
      <ul className="divide-y divide-line">
        {levels.map(({ locationId, locationName, onHand, reserved, free, sellsOnline }) => (
          <li key={locationId} className="flex items-baseline gap-4 py-2.5">
            <span className="min-w-0 flex-1 break-words">
              {locationName}
              <span className="block text-sm tabular-nums text-soft">
                {[
                  `${m.sell_stock_reserved()} ${String(reserved)}`,
                  `${m.stock_free()} ${String(free)}`,
                  sellsOnline ? null : m.stock_place_offline(),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="w-12 text-right text-xl font-bold tabular-nums">{onHand}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MovePiecesProps {
  places: Places;
  formKey: string;
  answer: StockAnswer | undefined;
}

const forms = [
  ['receive', m.stock_receive, m.stock_receive_do],
  ['sell', m.stock_sell, m.stock_sell_do],
  ['transfer', m.stock_transfer, m.stock_transfer_do],
] as const;

/** Pieces come in, are sold over the counter, or go to another place. */
export function MovePieces({ places, formKey, answer }: MovePiecesProps) {
  const shown = forms.filter(([intent]) => intent !== 'transfer' || places.length > 1);
  return (
    <div className="space-y-2 pt-6">
      {shown.map(([intent, title, submit]) => (
        <details
          key={intent}
          open={answer?.form === intent}
          className="rounded-control border border-line bg-surface px-4"
        >
          <summary className="min-h-11 py-2.5 font-medium">{title()}</summary>
          <Form method="post" className="space-y-4 pb-4 pt-2">
            <StockNotice answer={answer} form={intent} />
            <input type="hidden" name="key" value={`${formKey}:${intent}`} />
            <PlaceField
              label={intent === 'transfer' ? m.stock_from() : m.stock_at()}
              name="locationId"
              places={places}
              chosen={answer?.form === intent ? answer.values['locationId'] : undefined}
            />
            {intent === 'transfer' ? (
              <PlaceField
                label={m.stock_to()}
                name="toLocationId"
                places={[...places].reverse()}
                chosen={answer?.form === intent ? answer.values['toLocationId'] : undefined}
              />
            ) : null}
            <Field label={m.stock_quantity()}>
              {(control) => (
                <TextInput
                  {...control}
                  name="quantity"
                  inputMode="numeric"
                  autoComplete="off"
                  required
                  defaultValue={answer?.form === intent ? answer.values['quantity'] : undefined}
                  className="max-w-28 tabular-nums"
                />
              )}
            </Field>
            <Button name="intent" value={intent}>
              {submit()}
            </Button>
          </Form>
        </details>
      ))}
    </div>
  );
}

interface PlaceFieldProps {
  label: string;
  name: string;
  places: Places;
  /** The one chosen in a form that came back. */
  chosen?: string | undefined;
}

export function PlaceField({ label, name, places, chosen }: PlaceFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={chosen}>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** From how few on the seller is told of this one. */
export function ThresholdForm({
  threshold,
  answer,
}: {
  threshold: number | null;
  answer: StockAnswer | undefined;
}) {
  return (
    <Form method="post" className="space-y-4 pt-10">
      <StockNotice answer={answer} form="threshold" />
      <Field label={m.stock_low_own()} hint={m.stock_low_own_hint()}>
        {(control) => (
          <TextInput
            {...control}
            name="threshold"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={
              (answer?.form === 'threshold' ? answer.values['threshold'] : undefined) ?? threshold ?? ''
            }
            className="max-w-28 tabular-nums"
          />
        )}
      </Field>
      <Button name="intent" value="threshold" variant="secondary">
        {m.stock_low_save()}
      </Button>
    </Form>
  );
}
