import { expect, test } from '@jest/globals';
import { variantWords } from './variant-words';

test.each([
  ['Batik Cap – 2 m', 'Batik Cap', '2 m'],
  ['Batik Cap', 'Batik Cap', ''],
  ['M / Indigo', 'Kemeja', 'M / Indigo'],
])('"%s" of "%s" is told by "%s"', (title, productTitle, words) => {
  expect(variantWords({ title, productTitle })).toBe(words);
});
