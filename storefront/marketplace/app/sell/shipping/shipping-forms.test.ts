import { describe, expect, test } from '@jest/globals';
import { heaviest, ownRates } from './shipping-forms';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('the price list of an own way', () => {
  test('is read by kilograms, without empty rows, the last one for every weight', () => {
    const fields = {
      'kg.0': '1,5',
      'price.0': '15.000',
      'kg.1': '',
      'price.1': '',
      'kg.2': '',
      'price.2': '30000',
    };
    expect(ownRates(form(fields))).toEqual([
      { maxWeightGrams: 1500, price: '15000.00' },
      { maxWeightGrams: heaviest, price: '30000.00' },
    ]);
  });

  test('keeps what a step above the heaviest row costs, and rows beyond those of a new list', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 6 }, (_, row) => [
        [`kg.${String(row)}`, String(row + 1)],
        [`price.${String(row)}`, String(10_000 * (row + 1))],
      ]).flat(),
    );
    const read = ownRates(form({ ...rows, 'extraGrams.5': '1000', 'extraPrice.5': '5000' }));
    expect(read).toHaveLength(6);
    expect(read?.at(-1)).toEqual({
      maxWeightGrams: 6000,
      price: '60000.00',
      extraGrams: 1000,
      extraPrice: '5000.00',
    });
  });

  test.each([
    ['nothing', {}],
    ['no number', { 'kg.0': 'satu', 'price.0': '1000' }],
    ['no price', { 'kg.0': '1', 'price.0': '' }],
  ])('is refused: %s', (_what, fields) => {
    expect(ownRates(form(fields))).toBeNull();
  });
});
