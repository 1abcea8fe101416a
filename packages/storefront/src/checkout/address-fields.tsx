import type { HomeCityQuery, PlaceChoiceFragment } from '@gebyar/schema/shop';
import { Field, TextInput } from '@gebyar/ui';
import type { FormFaults } from '../forms/form-faults';
import { SubdistrictSelect } from '../forms/subdistrict-select';
import { m } from '../i18n/messages';
import type { CheckoutField, CheckoutValues } from './checkout-values';
import { PlaceField } from './place-field';
import { showWhen } from './show-when';

interface AddressFieldsProps {
  values: CheckoutValues;
  faults: FormFaults<CheckoutField>;
  city: HomeCityQuery['shop']['city'];
  places: PlaceChoiceFragment[] | null;
  onPlaceChosen: () => void;
}

/** Where it goes: the home city by a list of its kelurahan, the rest of the country by a search. */
export function AddressFields({
  values,
  faults: { fields },
  city,
  places,
  onPlaceChosen,
}: AddressFieldsProps) {
  return (
    <div className={`space-y-5 ${showWhen.delivery}`}>
      <fieldset>
        <legend className="pb-1.5 font-medium">{m.checkout_area()}</legend>
        <div className="flex flex-wrap gap-x-6">
          <AreaRadio value="home" checked={values.area === 'home'} label={city.name} />
          <AreaRadio
            value="elsewhere"
            checked={values.area === 'elsewhere'}
            label={m.checkout_area_elsewhere()}
          />
        </div>
      </fieldset>
      <Field label={m.checkout_subdistrict()} error={fields.homeCode} className={showWhen.home}>
        {(control) => (
          <SubdistrictSelect
            {...control}
            name="homeCode"
            districts={city.districts}
            defaultValue={values.homeCode}
          />
        )}
      </Field>
      <div className={showWhen.elsewhere}>
        <PlaceField values={values} error={fields.placeQuery} places={places} onChosen={onPlaceChosen} />
      </div>
      <Field label={m.checkout_line()} hint={m.checkout_line_hint()} error={fields.line}>
        {(control) => (
          <TextInput {...control} name="line" autoComplete="street-address" defaultValue={values.line} />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <Field label={m.checkout_landmark()} optional={m.form_optional()} error={fields.landmark}>
          {(control) => (
            <TextInput
              {...control}
              name="landmark"
              autoComplete="off"
              defaultValue={values.landmark}
              placeholder={m.checkout_landmark_placeholder()}
            />
          )}
        </Field>
        <Field label={m.checkout_postal_code()} optional={m.form_optional()} error={fields.postalCode}>
          {(control) => (
            <TextInput
              {...control}
              name="postalCode"
              autoComplete="postal-code"
              inputMode="numeric"
              defaultValue={values.postalCode}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

function AreaRadio({
  value,
  checked,
  label,
}: {
  value: CheckoutValues['area'];
  checked: boolean;
  label: string;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="radio" name="area" value={value} defaultChecked={checked} className="size-5" />
      {label}
    </label>
  );
}
