import { describe, expect, test } from '@jest/globals';
import { barePath, localeOfPath, localPath } from './paths';

describe('languages in paths', () => {
  test.each([
    ['/', 'id', '/'],
    ['/cart', 'id', '/cart'],
    ['/en', 'en', '/'],
    ['/en.data', 'en', '/'],
    ['/en/cart', 'en', '/cart'],
    ['/english-lessons', 'id', '/english-lessons'],
    ['/id/cart', 'id', '/id/cart'],
  ])('%s is %s, bare %s', (path, locale, bare) => {
    expect(localeOfPath(path)).toBe(locale);
    expect(barePath(path.replace('.data', ''))).toBe(bare);
  });

  test.each([
    ['/', '/en'],
    ['/cart', '/en/cart'],
    ['/?sort=newest', '/en?sort=newest'],
    ['/search?q=/a', '/en/search?q=/a'],
  ])('%s in English is %s', (path, english) => {
    expect(localPath(path, 'en')).toBe(english);
    expect(localPath(path, 'id')).toBe(path);
  });
});
