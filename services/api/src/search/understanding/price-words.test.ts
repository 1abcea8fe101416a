import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPrice } from './price-words.js';

describe('prices in words', () => {
  test.each([
    ['kemeja batik di bawah 500rb', 'kemeja batik', null, 500_000],
    ['batik shirt under 500 ribu', 'batik shirt', null, 500_000],
    ['tas <300k', 'tas', null, 300_000],
    ['ulap doyo maksimal 1,5 juta', 'ulap doyo', null, 1_500_000],
    ['ulap doyo 1.5 jt', 'ulap doyo', null, 1_500_000],
    ['gelang 50.000', 'gelang', null, 50_000],
    ['gelang Rp 50.000 rupiah', 'gelang', null, 50_000],
    ['kain dibawah Rp1.500.000', 'kain', null, 1_500_000],
    ['selendang 100-200 ribu', 'selendang', 100_000, 200_000],
    ['selendang antara 100rb dan 200rb', 'selendang', 100_000, 200_000],
    ['shawl between 100k and 200k', 'shawl', 100_000, 200_000],
    ['kain di atas 1 juta', 'kain', 1_000_000, null],
    ['oleh-oleh 20 ribuan', 'oleh-oleh', 16_000, 24_000],
    ['kemeja above 200k below 400k', 'kemeja', 200_000, 400_000],
    ['kain 2 m', 'kain 2 m', null, null],
    ['sambal 125 g', 'sambal 125 g', null, null],
    ['sepatu 40', 'sepatu 40', null, null],
    ['salak 100% asli', 'salak 100% asli', null, null],
    ['500k', '', null, 500_000],
  ])('%s', (text, rest, min, max) => {
    expect(readPrice(text)).toEqual({ rest, min, max });
  });

  const unit = fc.constantFrom(['rb', 1e3], ['ribu', 1e3], ['k', 1e3], [' juta', 1e6], ['jt', 1e6]);
  test('reads any amount in any unit, and leaves the words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        unit,
        fc.constantFrom('di bawah', 'under', '<'),
        (n, [u, f], sign) => {
          expect(readPrice(`kemeja ${sign} ${String(n)}${String(u)} batik`)).toEqual({
            min: null,
            max: n * Number(f),
            rest: 'kemeja batik',
          });
        },
      ),
    );
  });

  test('never fails, never turns a range upside down, never adds letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { min, max, rest } = readPrice(text);
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        for (const value of [min, max]) if (value !== null) expect(Number.isSafeInteger(value)).toBe(true);
        expect(rest.length).toBeLessThanOrEqual(text.toLowerCase().length);
      }),
    );
  });
});
