import { describe, expect, test } from '@jest/globals';
import { lowered, readSalePrices } from './sale-prices';

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe('sale prices of a form', () => {
  test('a percentage lowers whole rupiah', () => {
    expect(lowered('200000.00', '10')).toBe('180000.00');
    expect(lowered('99999.00', '12,5')).toBe('87499.00');
    for (const none of ['0', '100', '-5', 'x', '']) expect(lowered('200000.00', none)).toBeNull();
  });

  test('what was typed counts before the percentage; what is neither is left out', () => {
    const read = readSalePrices(
      formOf([
        ['percent', '10%'],
        ['own.a', '200000.00'],
        ['price.a', '150.000'],
        ['own.b', '50000.00'],
        ['price.b', ''],
        ['pick', 'b'],
        ['own.c', '70000.00'],
        ['price.c', ''],
      ]),
    );
    expect(read.prices).toEqual([
      { variantId: 'a', price: '150000.00' },
      { variantId: 'b', price: '45000.00' },
    ]);
    expect(read.faults.fields).toEqual({});
  });

  test('what is no amount is told at its thing', () => {
    const { prices, faults } = readSalePrices(
      formOf([
        ['own.a', '200000.00'],
        ['price.a', 'murah'],
        ['own.b', '50000.00'],
        ['pick', 'b'],
      ]),
    );
    expect(prices).toEqual([]);
    expect(Object.keys(faults.fields)).toEqual(['a', 'b']);
  });
});
