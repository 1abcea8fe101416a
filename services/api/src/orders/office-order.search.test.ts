import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newOrderGroupNumber } from './order.number.js';
import { readSearch } from './office-order.search.js';

describe('what the office looks for', () => {
  test.each([
    ['GB-7K2M-9QXT', 'GB-7K2M-9QXT', null],
    ['gb 7k2m 9qxt', 'GB-7K2M-9QXT', null],
    ['GB-7K2M-9QXT-2', 'GB-7K2M-9QXT', null],
    ['gb-7k', 'GB-7K', null],
    ['7k2m', 'GB-7K2M', null],
    ['7K2M9QXT', 'GB-7K2M-9QXT', null],
    ['7kom-9qlt', 'GB-7K0M-9Q1T', null],
    ['0812 3456 7890', null, '+6281234567890'],
    ['+62 812-3456', null, '+628123456'],
    ['6281234', 'GB-6281-234', '+6281234'],
    ['81234', 'GB-8123-4', '+6281234'],
    ['GB', null, null],
    ['12', null, null],
  ])('%s', (typed, numberStart, phoneStart) => {
    expect(readSearch(typed, 'GB')).toMatchObject({ numberStart, phoneStart });
  });

  test.each(['Rahma', 'ibu rahma', '  Siti   Aminah ', "O'Neil", 'Ádi'])('%s is a name', (typed) => {
    expect(readSearch(typed, 'GB').name).toBe(typed.trim().replace(/\s+/g, ' '));
  });

  test('every number is found by each of its beginnings, however it is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Array.from({ length: 50 }, () => newOrderGroupNumber('GB'))),
        fc.integer({ min: 4, max: 12 }),
        (number, length) => {
          const { numberStart } = readSearch(number.slice(0, length).toLowerCase(), 'GB');
          expect(numberStart).not.toBeNull();
          expect(number.startsWith(numberStart ?? '?')).toBe(true);
        },
      ),
    );
  });

  test('nothing typed breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const { numberStart, phoneStart, name } = readSearch(typed, 'GB');
        expect(numberStart ?? 'GB-').toMatch(/^GB-[0-9A-Z]{0,4}(-[0-9A-Z]{1,4})?$/);
        expect(phoneStart ?? '+62').toMatch(/^\+62\d*$/);
        expect((name ?? '').length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
