import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePhone, whatsappUrl } from './phone.js';

describe('a phone number', () => {
  test.each([
    ['0812-3456-7890', '+6281234567890'],
    ['081234567890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62812.3456.7890', '+6281234567890'],
    ['+62 (0) 812 3456 7890', '+6281234567890'],
    ['(0542) 123456', '+62542123456'],
  ])('%s is read', (text, expected) => {
    expect(parsePhone(text)).toBe(expected);
  });

  test.each([
    '',
    '12',
    '0812',
    '+1 202 555 0100',
    '0812345678901234',
    'telepon saya',
    '08x2345678',
    '0012345678',
  ])('%s is refused', (text) => {
    expect(parsePhone(text)).toBeNull();
  });

  test('what is read is read again as the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^08\d{8,11}$/), (text) => {
        const phone = parsePhone(text);
        expect(phone).not.toBeNull();
        expect(parsePhone(phone ?? '')).toBe(phone);
        expect(whatsappUrl(phone ?? '')).toBe(`https://wa.me/62${text.slice(1)}`);
      }),
    );
  });
});
