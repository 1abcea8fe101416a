import { afterEach, describe, expect, test } from '@jest/globals';
import { barePath, localeOfPath, localPath } from './paths';
import { marketplace, provideSite } from './site';

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

describe('a shop among others on a host', () => {
  const inShop = () => provideSite(() => ({ basePath: '/tenun-riam', sellerSlug: 'tenun-riam' }));
  afterEach(() => provideSite(() => marketplace));

  test.each([
    ['/tenun-riam', 'id', '/'],
    ['/tenun-riam/cart', 'id', '/cart'],
    ['/tenun-riam/en', 'en', '/'],
    ['/tenun-riam/en.data', 'en', '/'],
    ['/tenun-riam/en/cart', 'en', '/cart'],
    ['/tenun-riam-two/cart', 'id', '/tenun-riam-two/cart'],
  ])('%s is %s, bare %s', (path, locale, bare) => {
    inShop();
    expect(localeOfPath(path)).toBe(locale);
    expect(barePath(path.replace('.data', ''))).toBe(bare);
  });

  test.each([
    ['/', '/tenun-riam', '/tenun-riam/en'],
    ['/cart', '/tenun-riam/cart', '/tenun-riam/en/cart'],
    ['/?sort=newest', '/tenun-riam?sort=newest', '/tenun-riam/en?sort=newest'],
  ])('%s leads to %s and %s', (path, indonesian, english) => {
    inShop();
    expect([localPath(path, 'id'), localPath(path, 'en')]).toEqual([indonesian, english]);
  });
});
