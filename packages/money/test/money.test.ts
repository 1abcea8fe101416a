import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocate, formatDecimal, formatMoney, parseDecimal } from '../src/index.ts';

const minor = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });

describe('decimal text', () => {
  test('rupiah have two decimals in the API', () => {
    expect(formatDecimal(12_500_000n, 'IDR')).toBe('125000.00');
    expect(formatDecimal(-5n, 'IDR')).toBe('-0.05');
    expect(parseDecimal('125000', 'IDR')).toBe(12_500_000n);
    expect(parseDecimal('0.5', 'IDR')).toBe(50n);
  });

  test('what is written can be read back', () => {
    fc.assert(fc.property(minor, (amount) => parseDecimal(formatDecimal(amount, 'IDR'), 'IDR') === amount));
  });

  test.each(['', '1e3', '1.234', '1,5', 'abc', '1.', '.5', '--1', '9'.repeat(19)])(
    '%j is refused',
    (text) => {
      expect(parseDecimal(text, 'IDR')).toBeNull();
    },
  );
});

describe('money for people', () => {
  test.each([
    [12_500_000n, 'Rp 125.000'],
    [0n, 'Rp 0'],
    [99_999n, 'Rp 999,99'],
    [-120_000_000n, '-Rp 1.200.000'],
  ])('%s reads %s', (amount, text) => {
    expect(formatMoney(amount, 'IDR')).toBe(text);
  });
});

describe('allocate', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });

  test('the parts add up to the amount', () => {
    fc.assert(
      fc.property(
        minor,
        weights,
        (amount, given) => allocate(amount, given).reduce((a, b) => a + b, 0n) === amount,
      ),
    );
  });

  test('no part is further than one unit from its exact share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), weights, (amount, given) => {
        const total = given.reduce((a, b) => a + b, 0n);
        if (total === 0n) return;
        allocate(amount, given).forEach((part, index) => {
          const exact = amount * (given[index] ?? 0n);
          expect(part * total - exact).toBeLessThanOrEqual(total);
          expect(exact - part * total).toBeLessThanOrEqual(total);
        });
      }),
    );
  });

  test('ties go to the earlier part, and equal zero weights share evenly', () => {
    expect(allocate(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
    expect(allocate(5n, [0n, 0n])).toEqual([3n, 2n]);
  });

  test('no weights, or a negative one, is a bug of the caller', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [-1n])).toThrow(RangeError);
  });
});
