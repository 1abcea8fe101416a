import type { CheckoutCartFragment, PaymentMethodKind } from '@gebyar/schema/shop';

export type DeliveryMode = 'delivery' | 'pickup';

const methodKinds: readonly PaymentMethodKind[] = ['CARD', 'BANK_TRANSFER', 'QRIS', 'CASH_ON_PICKUP'];

/** Everything a shopper can type into the checkout form, as text, so that nothing is lost when it comes back. */
export interface CheckoutValues {
  phone: string;
  name: string;
  email: string;
  mode: DeliveryMode;
  /** In the home city by a list, anywhere else by a search. */
  area: 'home' | 'elsewhere';
  homeCode: string;
  placeQuery: string;
  placeCode: string;
  line: string;
  landmark: string;
  postalCode: string;
  /** The way chosen for each delivery group: the one for delivery, and the one for who picks everything up. */
  ways: Record<DeliveryMode, Record<string, string>>;
  method: PaymentMethodKind;
}

export type CheckoutField =
  Exclude<keyof CheckoutValues, 'mode' | 'area' | 'ways' | 'placeCode'> | 'delivery';

const wayField = /^way:(delivery|pickup):([\w-]{1,80})$/;

/** The name of the radio buttons of one delivery group. */
export const wayName = (mode: DeliveryMode, groupId: string): string => `way:${mode}:${groupId}`;

function text(form: FormData, name: string, maxLength: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : '';
}

/** Reads the form in the browser and on the server alike. Lengths are generous: the API says what is too long. */
export function readCheckoutValues(form: FormData): CheckoutValues {
  const ways: CheckoutValues['ways'] = { delivery: {}, pickup: {} };
  for (const [name, value] of form) {
    const [, mode, group] = wayField.exec(name) ?? [];
    if (group !== undefined && typeof value === 'string')
      ways[mode === 'pickup' ? mode : 'delivery'][group] = value;
  }
  return {
    phone: text(form, 'phone', 40),
    name: text(form, 'name', 400),
    email: text(form, 'email', 400),
    mode: form.get('mode') === 'pickup' ? 'pickup' : 'delivery',
    area: form.get('area') === 'elsewhere' ? 'elsewhere' : 'home',
    homeCode: text(form, 'homeCode', 40),
    placeQuery: text(form, 'placeQuery', 100),
    placeCode: text(form, 'placeCode', 40),
    line: text(form, 'line', 1_000),
    landmark: text(form, 'landmark', 1_000),
    postalCode: text(form, 'postalCode', 20),
    ways,
    method: methodKinds.find((kind) => kind === form.get('method')) ?? 'CARD',
  };
}

/** The subdistrict the form names; empty while there is none. */
export const subdistrictCode = ({ area, homeCode, placeCode }: CheckoutValues): string =>
  area === 'home' ? homeCode : placeCode;

/** What the form shows when it is opened: what the cart knows, else what the log-in knows. */
export function valuesOfCart(
  cart: Pick<CheckoutCartFragment, 'buyer' | 'address' | 'deliveryGroups' | 'paymentMethods'>,
  me: { name: string; email: string | null } | null,
  cityCode: string,
): CheckoutValues {
  const { buyer, address, deliveryGroups, paymentMethods } = cart;
  const code = address?.subdistrict.code ?? '';
  const elsewhere = code !== '' && !code.startsWith(`${cityCode}.`);
  const selected = deliveryGroups.flatMap(({ id, options, selectedOption }) => {
    const option = options.find((each) => each.id === selectedOption?.id);
    return option ? [{ group: id, option }] : [];
  });
  const pickup = selected.length > 0 && selected.every(({ option }) => option.kind === 'PICK_UP');
  const chosen = Object.fromEntries(selected.map(({ group, option }) => [group, option.id]));
  return {
    phone: buyer?.phone ?? '',
    name: buyer?.name ?? me?.name ?? '',
    email: buyer?.email ?? (buyer ? '' : (me?.email ?? '')),
    mode: pickup ? 'pickup' : 'delivery',
    area: elsewhere ? 'elsewhere' : 'home',
    homeCode: elsewhere ? '' : code,
    placeQuery: elsewhere ? (address?.subdistrict.path ?? '') : '',
    placeCode: elsewhere ? code : '',
    line: address?.line ?? '',
    landmark: address?.landmark ?? '',
    postalCode: address?.postalCode ?? '',
    ways: pickup ? { delivery: {}, pickup: chosen } : { delivery: chosen, pickup: {} },
    method: paymentMethods.find(({ refusal }) => refusal === null)?.kind ?? 'CARD',
  };
}
