import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBuyerDetails, type AddressInput, type BuyerInput } from './buyer-details.js';

const buyer: BuyerInput = { name: 'Ibu Rahma', phone: '081234567890' };
const address: AddressInput = { line: 'Jl. Marsma Iswahyudi 12', subdistrictCode: '64.71.05.1002' };
const codes = (given: Partial<BuyerInput>, place: Partial<AddressInput> = {}) =>
  readBuyerDetails({ ...buyer, ...given }, { ...address, ...place }).faults.map(
    ({ code, field }) => `${code} ${String(field?.at(-1))}`,
  );

describe('what a shopper types into the form', () => {
  test.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '+6281234567890',
    '+62 812-3456-7890',
    '6281234567890',
    '(0812) 3456.7890',
  ])('%p is one phone number', (phone) => {
    const read = readBuyerDetails({ ...buyer, phone }, null);
    expect(read).toMatchObject({ faults: [], buyer: { phone: '+6281234567890' } });
  });

  test('a number is the same however it is grouped', () => {
    const separator = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(
        fc.stringMatching(/^8[1-9]\d{7,9}$/),
        fc.constantFrom('0', '62', '+62'),
        fc.array(separator, { minLength: 12, maxLength: 12 }),
        (rest, prefix, separators) => {
          const phone = prefix + [...rest].map((digit, index) => (separators[index] ?? '') + digit).join('');
          expect(readBuyerDetails({ ...buyer, phone }, null)).toMatchObject({
            faults: [],
            buyer: { phone: `+62${rest}` },
          });
        },
      ),
    );
  });

  test.each([
    '12345',
    '0812',
    '+1 202 555 0100',
    '08123456789012345',
    'telepon',
    '0812345678x0',
    '++6281234567890',
  ])('%p is no phone number', (phone) => {
    expect(codes({ phone })).toEqual(['INVALID_PHONE phone']);
  });

  test('all faults are told at once', () => {
    expect(
      codes({ name: ' ', phone: '', email: 'x@' }, { line: '', subdistrictCode: '', postalCode: '7611' }),
    ).toEqual([
      'NAME_REQUIRED name',
      'PHONE_REQUIRED phone',
      'INVALID_EMAIL email',
      'ADDRESS_REQUIRED line',
      'SUBDISTRICT_REQUIRED subdistrictCode',
      'INVALID_POSTAL_CODE postalCode',
    ]);
  });

  test('lengths are bounded', () => {
    expect(codes({ name: 'a'.repeat(121) }, { line: 'a'.repeat(301), landmark: 'a'.repeat(201) })).toEqual([
      'NAME_TOO_LONG name',
      'ADDRESS_TOO_LONG line',
      'LANDMARK_TOO_LONG landmark',
    ]);
    expect(codes({ name: 'a'.repeat(120) }, { line: 'a'.repeat(300), landmark: 'a'.repeat(200) })).toEqual(
      [],
    );
  });

  test('spaces and line breaks are tidied, empty texts are none', () => {
    const read = readBuyerDetails(
      { name: '  Ibu\n Rahma ', phone: ' 081234567890 ', email: ' Rahma@Example.test ' },
      { ...address, line: 'Jl. A\r\nNo. 1', postalCode: ' ', landmark: '' },
    );
    expect(read.buyer).toEqual({ name: 'Ibu Rahma', phone: '+6281234567890', email: 'rahma@example.test' });
    expect(read.address).toEqual({
      line: 'Jl. A No. 1',
      subdistrictCode: '64.71.05.1002',
      postalCode: null,
      landmark: null,
    });
  });
});
