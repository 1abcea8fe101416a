import { describe, expect, test } from '@jest/globals';
import { safePath } from './same-origin-redirect';

describe('a path to go on to', () => {
  test.each(['/', '/cart?x=1#top', '/en/products/kain-panjang', '/search?q=https://evil.test'])(
    '%s stays',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  test.each([
    '//evil.test',
    '/\\evil.test',
    '\\/evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
    'cart',
    '',
    '/a\n//evil.test',
    '/\t/evil.test',
    null,
    undefined,
    42,
  ])('%p becomes the fallback', (value) => {
    expect(safePath(value, '/cart')).toBe('/cart');
  });
});
