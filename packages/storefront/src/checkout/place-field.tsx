import type { PlaceChoiceFragment } from '@gebyar/schema/shop';
import { Button, ChoiceCard, Field, TextInput } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { useHydrated } from '../layout/use-hydrated';
import type { CheckoutValues } from './checkout-values';
import { PlaceCombobox } from './place-combobox';

interface PlaceFieldProps {
  values: CheckoutValues;
  error: string | undefined;
  /** What the last search found; null when nobody searched. */
  places: PlaceChoiceFragment[] | null;
  onChosen: () => void;
}

/** A kelurahan or desa anywhere: typed and picked from what is found. */
export function PlaceField(props: PlaceFieldProps) {
  const hydrated = useHydrated();
  const { values, error, onChosen } = props;
  return hydrated ? (
    <PlaceCombobox query={values.placeQuery} code={values.placeCode} error={error} onChosen={onChosen} />
  ) : (
    <PlainPlaceField {...props} />
  );
}

/** Without a script: a search button that keeps everything typed, and the results as radio buttons. */
function PlainPlaceField({ values, error, places }: PlaceFieldProps) {
  const { placeQuery, placeCode } = values;
  return (
    <div className="space-y-3">
      <Field label={m.checkout_place()} hint={m.checkout_place_hint()} error={error}>
        {(control) => (
          <div className="flex gap-2">
            <TextInput {...control} name="placeQuery" autoComplete="off" defaultValue={placeQuery} />
            <Button variant="secondary" name="intent" value="search" className="shrink-0">
              {m.checkout_place_search()}
            </Button>
          </div>
        )}
      </Field>
      {places === null && placeCode !== '' ? (
        <ChoiceCard name="placeCode" value={placeCode} defaultChecked title={placeQuery} />
      ) : null}
      {places?.length === 0 ? (
        <p className="text-soft">{m.checkout_place_none({ query: placeQuery })}</p>
      ) : null}
      {places && places.length > 0 ? (
        <fieldset className="space-y-2">
          <legend className="pb-2 font-medium">{m.checkout_place_choose()}</legend>
          {places.map((place) => (
            <ChoiceCard
              key={place.code}
              name="placeCode"
              value={place.code}
              defaultChecked={place.code === placeCode || places.length === 1}
              title={place.name}
              description={`${place.districtName}, ${place.cityName}`}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
