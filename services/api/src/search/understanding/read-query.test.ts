import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDictionary } from './dictionary.js';
import { readQuery } from './read-query.js';

const dictionary = toDictionary({
  stopWords: ['untuk', 'for', 'my', 'a', 'the', 'with'],
  inStockWords: ['ready stock', 'today'],
  madeToOrderWords: ['pre order'],
  rewrites: { kmja: 'kemeja', oleh2: 'oleh oleh' },
  synonyms: [
    ['kemeja', 'shirt'],
    ['buah naga', 'dragon fruit'],
  ],
  hints: [
    { words: ['father', 'bapak'], prefer: ['kemeja'] },
    { words: ['oleh oleh'], prefer: ['amplang', 'dodol'] },
  ],
});

describe('reading a query', () => {
  test('takes a whole wish apart', () => {
    expect(
      readQuery('a batik shirt with the orchid for my father, under 500 ribu, today', dictionary),
    ).toEqual({
      minPrice: null,
      maxPrice: 500_000,
      inStock: true,
      madeToOrder: false,
      words: [['batik'], ['shirt', 'kemeja'], ['orchid']],
      preferred: ['father', 'kemeja'],
    });
  });

  test.each([
    ['kmja', [['kemeja', 'shirt']]],
    ['sambal dragon fruit', [['sambal'], ['dragon fruit', 'buah naga']]],
    ['oleh2', [['amplang', 'dodol']]],
    ['the', [['the']]],
    ['!!', []],
    ['kemeja KEMEJA', [['kemeja', 'shirt']]],
  ])('%s', (query, words) => {
    expect(readQuery(query, dictionary).words).toEqual(words);
  });

  test('takes anything, and never more than eight words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { words } = readQuery(text, dictionary);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words.flat()) expect(word).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      }),
    );
  });
});
