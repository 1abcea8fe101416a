import type { FormFaults } from '../forms/form-faults';
import { subdistrictCode, type CheckoutField, type CheckoutValues } from './checkout-values';

interface Faulted {
  values: CheckoutValues;
  faults: FormFaults<CheckoutField>;
}

const isSame = (field: CheckoutField, a: CheckoutValues, b: CheckoutValues): boolean =>
  field === 'delivery'
    ? a.mode === b.mode && subdistrictCode(a) === subdistrictCode(b)
    : field === 'placeQuery'
      ? a.placeQuery === b.placeQuery && a.placeCode === b.placeCode
      : a[field] === b[field];

/** The faults that still hold: one about a field is over as soon as the field says something else. */
export function openFaults(draft: CheckoutValues, ...answers: (Faulted | null)[]): FormFaults<CheckoutField> {
  const open: FormFaults<CheckoutField> = { fields: {}, form: [] };
  for (const answer of answers) {
    if (answer === null) continue;
    for (const [name, message] of Object.entries(answer.faults.fields)) {
      const field = name as CheckoutField;
      if (isSame(field, draft, answer.values)) open.fields[field] ??= message;
    }
    open.form.push(...answer.faults.form.filter((message) => !open.form.includes(message)));
  }
  return open;
}
