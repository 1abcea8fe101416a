import { describe, expect, test } from '@jest/globals';
import { rupiahDecimal } from './rupiah-decimal';

describe('an amount as the office types it', () => {
  test.each([
    ['1250000', '1250000.00'],
    ['1.250.000', '1250000.00'],
    ['Rp 1.250.000,00', '1250000.00'],
    ['rp. 500', '500.00'],
  ])('%s is %s', (typed, decimal) => {
    expect(rupiahDecimal(typed)).toBe(decimal);
  });

  test.each(['', '-5', '1,5', '12.50', '1.25.000', '1e6', '1 250', 'seribu'])('%s is none', (typed) => {
    expect(rupiahDecimal(typed)).toBeNull();
  });
});
