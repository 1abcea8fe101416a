/** A fault as the API's `userErrors` tell it: the message is in the visitor's language already. */
export interface ApiFault {
  code: string;
  field: string[] | null;
  message: string;
}

/** What is wrong with a form: words beside the fields, and words about the form as a whole. */
export interface FormFaults<Field extends string = string> {
  fields: Partial<Record<Field, string>>;
  form: string[];
}

export const noFaults: FormFaults<never> = { fields: {}, form: [] };

export const hasFaults = ({ fields, form }: FormFaults): boolean =>
  form.length > 0 || Object.keys(fields).length > 0;

/** `['input', 'selections', '0', 'optionId']` as `selections.optionId`. */
export const faultPath = (field: string[] | null): string =>
  (field ?? []).filter((part, index) => !(index === 0 && part === 'input') && !/^\d+$/.test(part)).join('.');

/**
 * Sorts the API's faults to the fields of a form, by path or else by code. The first fault of a field wins; what
 * belongs to no field is said once about the whole form.
 */
export function sortFaults<Field extends string>(
  faults: readonly ApiFault[],
  fieldsByPathOrCode: Partial<Record<string, Field>>,
): FormFaults<Field> {
  const sorted: FormFaults<Field> = { fields: {}, form: [] };
  for (const fault of faults) {
    const field = fieldsByPathOrCode[faultPath(fault.field)] ?? fieldsByPathOrCode[fault.code];
    if (field !== undefined) sorted.fields[field] ??= fault.message;
    else if (!sorted.form.includes(fault.message)) sorted.form.push(fault.message);
  }
  return sorted;
}
