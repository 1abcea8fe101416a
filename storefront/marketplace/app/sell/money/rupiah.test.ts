import { expect, test } from '@jest/globals';
import { isAmount, readRupiah } from './rupiah';

test.each([
  ['15000', '15000', true],
  ['15.000', '15000', true],
  ['1.250.000', '1250000', true],
  ['Rp 15.000', '15000', true],
  ['Rp. 15.000', '15000', true],
  ['15000.50', '15000.50', true],
  ['-5000', '-5000', true],
  ['lima ribu', 'lima ribu', false],
  ['15,000', '15,000', false],
  ['1e6', '1e6', false],
])('"%s" is read as %s', (text, amount, readable) => {
  expect(readRupiah(text)).toBe(amount);
  expect(isAmount(amount)).toBe(readable);
});

test('nothing is no amount', () => {
  expect(readRupiah('')).toBeNull();
  expect(readRupiah('  Rp ')).toBeNull();
});
