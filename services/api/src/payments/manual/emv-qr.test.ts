import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emvChecksum, faultOfEmvQr, readEmvObjects } from './emv-qr.js';

const object = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;
const sealed = (text: string): string => `${text}6304${emvChecksum(`${text}6304`)}`;

const code = sealed(
  [
    object('00', '01'),
    object('01', '11'),
    object('26', object('00', 'ID.CO.CONTOH') + object('01', '936000000000000000')),
    object('52', '5999'),
    object('53', '360'),
    object('58', 'ID'),
    object('59', 'GEBYAR CONTOH'),
    object('60', 'BALIKPAPAN'),
  ].join(''),
);

describe('a merchant’s QR code', () => {
  test('the checksum is the one of CRC-16/CCITT-FALSE', () => {
    expect(emvChecksum('123456789')).toBe('29B1');
  });

  test('a whole one is read and has no fault', () => {
    expect(readEmvObjects(code)?.get('59')).toBe('GEBYAR CONTOH');
    expect(faultOfEmvQr(code, '360')).toBeNull();
  });

  test('another currency, a missing object and a broken length are told', () => {
    expect(faultOfEmvQr(code, '840')).toMatch(/currency/);
    expect(faultOfEmvQr(sealed(code.slice(0, -8).replace(object('60', 'BALIKPAPAN'), '')), '360')).toMatch(
      /60/,
    );
    expect(faultOfEmvQr(`${code}9`, '360')).toMatch(/EMVCo/);
    expect(faultOfEmvQr('', '360')).toMatch(/version/);
  });

  test('one wrong character is always noticed', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'0123456789ABCXYZ'), (at, character) => {
        fc.pre(code[at] !== character);
        expect(faultOfEmvQr(code.slice(0, at) + character + code.slice(at + 1), '360')).not.toBeNull();
      }),
    );
  });
});
