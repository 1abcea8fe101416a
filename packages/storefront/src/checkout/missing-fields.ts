import type { FormFaults } from '../forms/form-faults';
import { m } from '../i18n/messages';
import type { CheckoutField, CheckoutValues } from './checkout-values';

/** What is not filled in at all, all of it at once. Whether the rest is right is the API's to say. */
export function missingFields(values: CheckoutValues): FormFaults<CheckoutField> {
  const { phone, name, mode, area, homeCode, placeQuery, placeCode, line } = values;
  const fields: FormFaults<CheckoutField>['fields'] = {};
  if (phone === '') fields.phone = m.checkout_phone_missing();
  if (name === '') fields.name = m.checkout_name_missing();
  if (mode === 'delivery') {
    if (area === 'home' && homeCode === '') fields.homeCode = m.checkout_subdistrict_missing();
    if (area === 'elsewhere' && placeCode === '') {
      fields.placeQuery = placeQuery === '' ? m.checkout_place_missing() : m.checkout_place_unresolved();
    }
    if (line === '') fields.line = m.checkout_line_missing();
  }
  return { fields, form: [] };
}
