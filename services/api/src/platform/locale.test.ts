import { expect, test } from '@jest/globals';
import { localeFromHeader, localize } from './locale.js';

test.each([
  [undefined, 'id'],
  ['', 'id'],
  ['en', 'en'],
  ['en-US,en;q=0.9,id;q=0.8', 'en'],
  ['fr, id;q=0.4, en;q=0.6', 'en'],
  ['fr', 'id'],
  ['en;q=0', 'id'],
  [';;,,q', 'id'],
])('Accept-Language %j asks for %s', (header, locale) => {
  expect(localeFromHeader(header)).toBe(locale);
});

test('a text that lacks a language falls back to the deployment’s first, then to any', () => {
  expect(localize({ id: 'kain', en: 'cloth' }, 'en')).toBe('cloth');
  expect(localize({ id: 'kain', en: '' }, 'en')).toBe('kain');
  expect(localize({ en: 'cloth' }, 'id')).toBe('cloth');
  expect(localize(null, 'id')).toBe('');
});
