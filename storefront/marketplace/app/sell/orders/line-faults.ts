import { sortFaults, type ApiFault, type FormFaults } from '@gebyar/storefront/forms/form-faults';

/**
 * Faults of an input's `lines` beside the fields they are about: what the API says of line 2's `amount` stands at
 * `amount.<the id of line 2>`, and so on. `names` tells how the form calls the API's fields.
 */
export function sortLineFaults(
  faults: readonly ApiFault[],
  ids: readonly string[],
  names: Partial<Record<string, string>> = {},
): FormFaults {
  const fields: FormFaults['fields'] = {};
  const rest: ApiFault[] = [];
  for (const fault of faults) {
    const [root, list, position, name] = fault.field ?? [];
    const id = root === 'input' && list === 'lines' ? ids[Number(position)] : undefined;
    if (id === undefined || name === undefined) rest.push(fault);
    else fields[`${names[name] ?? name}.${id}`] ??= fault.message;
  }
  return { fields, form: sortFaults(rest, {}).form };
}
