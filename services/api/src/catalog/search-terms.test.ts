import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchTerms } from './search-terms.js';

test.each([
  ['Batik TULIS', ['batik', 'tulis']],
  ['kain & kebaya | -dan', ['kain', 'kebaya']],
  ['dan untuk', ['dan', 'untuk']],
  ['naga naga naga', ['naga']],
  ['ﬁsh 100%', ['fish', '100']],
  ['  ', []],
])('%s', (query, expected) => {
  expect(searchTerms(query)).toEqual(expected);
});

test('whatever is typed, a term holds letters and digits only, and there are few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const terms = searchTerms(query);
      expect(terms.length).toBeLessThanOrEqual(8);
      for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
    }),
  );
});
