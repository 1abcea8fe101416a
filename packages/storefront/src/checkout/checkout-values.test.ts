import { describe, expect, test } from '@jest/globals';
import { readCheckoutValues, subdistrictCode, valuesOfCart } from './checkout-values';
import { openFaults } from './open-faults';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const option = (id: string, kind: 'DELIVERY' | 'PICK_UP') => ({
  id,
  kind,
  title: id,
  description: null,
  minDays: null,
  maxDays: null,
  place: null,
  price: { amount: '0.00', currencyCode: 'IDR' as const },
  discount: { amount: '0.00', currencyCode: 'IDR' as const },
});
const group = (selected: string | null) => ({
  id: 'dlg_1',
  options: [option('courier', 'DELIVERY'), option('gallery', 'PICK_UP')],
  selectedOption: selected === null ? null : { id: selected },
  subtotal: { amount: '1.00', currencyCode: 'IDR' as const },
  seller: { id: 'sel_1', name: 'Batik', subdistrict: null },
  lines: [],
});
const place = (code: string) => ({
  code,
  name: 'Damai',
  districtName: 'Kota',
  cityName: 'Balikpapan',
  path: 'Damai, Kota, Balikpapan',
});

describe('what the checkout form says', () => {
  test('is read as typed, trimmed, with each group’s way under its mode', () => {
    const values = readCheckoutValues(
      form({
        phone: ' 0812 ',
        mode: 'pickup',
        'way:pickup:dlg_1': 'gallery',
        'way:delivery:dlg_1': 'courier',
      }),
    );
    expect(values.phone).toBe('0812');
    expect(values.mode).toBe('pickup');
    expect(values.ways).toEqual({ delivery: { dlg_1: 'courier' }, pickup: { dlg_1: 'gallery' } });
  });

  test('is empty text for what is missing, and delivery to the home city unless told', () => {
    expect(readCheckoutValues(new FormData())).toMatchObject({
      phone: '',
      mode: 'delivery',
      area: 'home',
      ways: {},
    });
  });

  test('a place counts only in the area it belongs to', () => {
    const values = readCheckoutValues(
      form({ area: 'elsewhere', homeCode: '64.71.01.1001', placeCode: '31.71.06.1001' }),
    );
    expect(subdistrictCode(values)).toBe('31.71.06.1001');
    expect(subdistrictCode({ ...values, area: 'home' })).toBe('64.71.01.1001');
  });
});

describe('the form as it opens', () => {
  const buyer = { name: 'Rahma', phone: '+62812', email: null };
  const address = (code: string) => ({
    line: 'Jl. 1',
    postalCode: null,
    landmark: null,
    subdistrict: place(code),
  });

  test('holds what the cart knows before what the log-in knows', () => {
    const me = { name: 'Akun', email: 'akun@example.test' };
    const cart = { buyer, address: null, deliveryGroups: [], paymentMethods: [] };
    expect(valuesOfCart(cart, me, '64.71')).toMatchObject({ name: 'Rahma', email: '' });
    expect(valuesOfCart({ ...cart, buyer: null }, me, '64.71')).toMatchObject({
      name: 'Akun',
      email: me.email,
    });
  });

  test('knows the home city from every other one, also from one whose code begins alike', () => {
    const open = (code: string) =>
      valuesOfCart({ buyer, address: address(code), deliveryGroups: [], paymentMethods: [] }, null, '64.71');
    expect(open('64.71.05.1008')).toMatchObject({ area: 'home', homeCode: '64.71.05.1008' });
    expect(open('64.72.01.1001')).toMatchObject({
      area: 'elsewhere',
      placeCode: '64.72.01.1001',
      homeCode: '',
    });
  });

  test('is pick-up when every parcel is picked up', () => {
    const open = (selected: string | null) =>
      valuesOfCart(
        { buyer, address: null, deliveryGroups: [group(selected)], paymentMethods: [] },
        null,
        '64.71',
      ).mode;
    expect(open('gallery')).toBe('pickup');
    expect(open('courier')).toBe('delivery');
    expect(open(null)).toBe('delivery');
  });
});

describe('faults that still hold', () => {
  const values = readCheckoutValues(form({ phone: '12', homeCode: 'a' }));
  const answer = { values, faults: { fields: { phone: 'wrong', delivery: 'no way' }, form: ['closed'] } };

  test('all of them while nothing was touched', () => {
    expect(openFaults(values, answer, null, answer)).toEqual(answer.faults);
  });

  test('not those whose field says something else by now', () => {
    expect(openFaults({ ...values, phone: '0812' }, answer).fields).toEqual({ delivery: 'no way' });
    expect(openFaults({ ...values, homeCode: 'b' }, answer).fields).toEqual({ phone: 'wrong' });
  });
});
