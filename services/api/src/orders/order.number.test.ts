import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isSameSecret,
  newOrderGroupNumber,
  newOrderGroupSecret,
  normaliseOrderGroupNumber,
  orderNumberOf,
} from './order.number.js';

describe('order numbers', () => {
  test('have the deployment’s prefix and two groups of four symbols without I, L, O and U', () => {
    for (let count = 0; count < 500; count++) {
      expect(newOrderGroupNumber('GB')).toMatch(/^GB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  test('do not repeat', () => {
    expect(new Set(Array.from({ length: 5000 }, () => newOrderGroupNumber('GB'))).size).toBe(5000);
  });

  test('are found however they are typed', () => {
    const typed = fc.record({
      lower: fc.boolean(),
      separator: fc.constantFrom('-', ' ', '', ' - '),
      withPrefix: fc.boolean(),
    });
    fc.assert(
      fc.property(typed, ({ lower, separator, withPrefix }) => {
        const number = newOrderGroupNumber('GB');
        const [prefix = '', first = '', second = ''] = number.split('-');
        const text = [...(withPrefix ? [prefix] : []), first, second].join(separator);
        expect(normaliseOrderGroupNumber(lower ? text.toLowerCase() : text, 'GB')).toBe(number);
      }),
    );
    expect(normaliseOrderGroupNumber('gb oil1-2345', 'GB')).toBe('GB-0111-2345');
  });

  test('name the order within its group', () => {
    expect(orderNumberOf('GB-7K2M-9QXT', 2)).toBe('GB-7K2M-9QXT-2');
  });

  test('secrets hold 130 bits and are compared whole', () => {
    const secret = newOrderGroupSecret();
    expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(isSameSecret(secret, secret)).toBe(true);
    expect(isSameSecret(secret.slice(0, -1), secret)).toBe(false);
    expect(isSameSecret('', secret)).toBe(false);
  });
});
