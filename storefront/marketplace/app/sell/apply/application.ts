import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { m } from '@gebyar/storefront/i18n/messages';

/** What a maker tells about the workshop when asking to sell. */
export interface Application {
  name: string;
  phone: string;
  subdistrictCode: string;
  story: string;
}

export type ApplicationField = keyof Application;

/** Reads the form as typed; the API says what is too long. */
export function readApplication(form: FormData): Application {
  const text = (name: ApplicationField, maxLength: number) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().slice(0, maxLength) : '';
  };
  return {
    name: text('name', 400),
    phone: text('phone', 40),
    subdistrictCode: text('subdistrictCode', 40),
    story: text('story', 10_000),
  };
}

/** What is not filled in at all. The story may wait. */
export function missingInApplication({
  name,
  phone,
  subdistrictCode,
}: Application): FormFaults<ApplicationField> {
  const fields: FormFaults<ApplicationField>['fields'] = {};
  if (name === '') fields.name = m.sell_apply_name_missing();
  if (phone === '') fields.phone = m.sell_apply_phone_missing();
  if (subdistrictCode === '') fields.subdistrictCode = m.sell_apply_subdistrict_missing();
  return { fields, form: [] };
}
