import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressWords } from './address-words';

test.each([
  ['batik-tulis-angrek', 'batik tulis angrek'],
  ['sambal_bajak.html', 'sambal bajak html'],
  ['kopi/es%20', 'kopi es 20'],
  ['🤪', ''],
  ['--', ''],
  ["' OR 1=1; --", 'OR 1 1'],
])('%s', (address, words) => {
  expect(addressWords(address)).toBe(words);
});

test('no more of it is read than a search would be', () => {
  expect(addressWords('a'.repeat(10_000))).toBe('a'.repeat(80));
});

test('holds words and single blanks alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (address) => {
      expect(addressWords(address)).toMatch(/^([\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+)*)?$/u);
    }),
  );
});
