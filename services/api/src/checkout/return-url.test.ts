import { describe, expect, test } from '@jest/globals';
import { fillReturnUrl, isAllowedReturnUrl, orderPageUrl } from './return-url.js';

const config = {
  PUBLIC_URL_MARKETPLACE: 'https://pasar.example.test',
  ALLOWED_RETURN_ORIGINS: 'https://kios.example.test, http://localhost:3001, https://*.toko.example.test',
};

describe('the address a shopper comes back to', () => {
  test.each([
    'https://pasar.example.test/orders/1',
    'https://pasar.example.test:443/',
    'https://kios.example.test/selesai?a=b',
    'http://localhost:3001/',
    'https://tenun-riam.toko.example.test/orders/1',
  ])('may be %s', (url) => expect(isAllowedReturnUrl(url, config)).toBe(true));

  test.each([
    'http://pasar.example.test/',
    'https://pasar.example.test.evil.test/',
    'https://evil.test/?https://pasar.example.test',
    'https://pasar.example.test@evil.test/',
    'https://user:pass@pasar.example.test/',
    'http://localhost:3002/',
    'http://tenun-riam.toko.example.test/',
    'https://toko.example.test/',
    'https://eviltoko.example.test/',
    'https://a.toko.example.test.evil.test/',
    'javascript:alert(1)',
    '//pasar.example.test/',
    '/orders/1',
    '',
    `https://pasar.example.test/${'a'.repeat(2000)}`,
  ])('may not be %s', (url) => expect(isAllowedReturnUrl(url, config)).toBe(false));

  test('no further origins are allowed when none are named', () => {
    expect(isAllowedReturnUrl('https://kios.example.test/', { ...config, ALLOWED_RETURN_ORIGINS: '' })).toBe(
      false,
    );
  });

  test('is the order’s page otherwise, in the shopper’s language', () => {
    const group = { number: 'GB-7K2M-9QXT', secret: 'abc' };
    expect(orderPageUrl('http://localhost:3000', 'id', group)).toBe(
      'http://localhost:3000/orders/GB-7K2M-9QXT?key=abc',
    );
    expect(orderPageUrl('http://localhost:3000', 'en', group)).toBe(
      'http://localhost:3000/en/orders/GB-7K2M-9QXT?key=abc',
    );
  });

  test('names the order where the caller left room for it', () => {
    const group = { number: 'GB-7K2M-9QXT', secret: 'a&b' };
    expect(fillReturnUrl('https://kios.example.test/{number}?key={secret}&n={number}', group)).toBe(
      'https://kios.example.test/GB-7K2M-9QXT?key=a%26b&n=GB-7K2M-9QXT',
    );
    expect(fillReturnUrl('https://kios.example.test/done', group)).toBe('https://kios.example.test/done');
  });
});
