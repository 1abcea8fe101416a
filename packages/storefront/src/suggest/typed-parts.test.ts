import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedParts } from './typed-parts';

/** The parts with what was typed in brackets. */
const marked = (suggestion: string, typed: string): string =>
  typedParts(suggestion, typed)
    .map((part) => (part.typed ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Batik Tulis Anggrek', 'batik ang', '[Batik] Tulis [Ang]grek'],
  ['Batik Tulis Anggrek', 'BATIK', '[Batik] Tulis Anggrek'],
  ['Anggrek dan angin', 'an anggrek', '[Anggrek] dan [an]gin'],
  ['Sambal tembakau', 'bal', 'Sambal tembakau'],
  ['Kain (2 m)', 'kain 2', '[Kain] ([2] m)'],
  ['Batik Anggrek', 'a batik', '[Batik] Anggrek'],
  ['Bunga anggrek', 'orchid', 'Bunga anggrek'],
  ['a.b', '.*', 'a.b'],
  ['Teh', '  ', 'Teh'],
])('%s, typed %s: %s', (suggestion, typed, expected) => {
  expect(marked(suggestion, typed)).toBe(expected);
});

test('the parts are the suggestion, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (suggestion, typed) => {
      expect(
        typedParts(suggestion, typed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(suggestion);
    }),
  );
});
