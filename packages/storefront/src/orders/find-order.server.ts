import { OrderGroupByPhoneDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { hasFaults, type FormFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { readForm, textField } from '../session/form.server';
import type { LookupField } from './lookup-form';
import { orderPath } from './order-path';

const tooMany = 429;

/** Opens an order by its number and the phone number; the form comes back as it was typed when they open none. */
export async function findOrder(args: ApiArgs) {
  const form = await readForm(args.request);
  const values = { number: textField(form, 'number', 40), phone: textField(form, 'phone', 40) };
  const faults: FormFaults<LookupField> = { fields: {}, form: [] };
  if (values.number === '') faults.fields.number = m.lookup_number_missing();
  if (values.phone === '') faults.fields.phone = m.lookup_phone_missing();
  if (hasFaults(faults)) return data({ values, faults }, { status: 422 });
  try {
    // Sent as a change, so that the phone number stands in no log of addresses and no cache.
    const { orderGroupByPhone } = await shop.mutate(args, OrderGroupByPhoneDocument, values);
    if (orderGroupByPhone) return redirect(orderPath(orderGroupByPhone), 303);
  } catch (error) {
    if (!(error instanceof Response) || error.status !== tooMany) throw error;
    return data({ values, faults: { fields: {}, form: [m.lookup_too_many()] } }, { status: tooMany });
  }
  return data({ values, faults: { fields: {}, form: [m.lookup_not_found()] } }, { status: 404 });
}
