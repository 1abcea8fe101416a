import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance, meantWord } from './spelling.js';

describe('spelling', () => {
  test.each([
    ['sambel', ['sambal', 'samba'], 'sambal'],
    ['batek', ['batik', 'batu'], 'batik'],
    ['aggrek', ['anggrek'], 'anggrek'],
    ['slendang', ['selendang'], 'selendang'],
    ['bakut', ['bakul', 'baku'], 'bakul'],
    ['topi', ['kopi'], null],
    ['batk', ['bata', 'batik', 'bank'], 'batik'],
    ['xyz', ['xyy'], null],
    ['kulkas', ['kelas', 'kukus'], null],
  ])('%s of %j is %s', (word, candidates, meant) => {
    expect(
      meantWord(
        word,
        candidates.map((candidate) => ({ word: candidate, documents: candidate === 'batik' ? 648 : 3 })),
      ),
    ).toBe(meant);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
  test('distance is one of two points', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('a swap of neighbours is one step', () => {
    fc.assert(
      fc.property(word, fc.nat(6), (a, at) => {
        const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
        expect(distance(a, swapped)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
