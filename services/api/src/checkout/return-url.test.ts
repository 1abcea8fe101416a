import { describe, expect, test } from '@jest/globals';
import { isAllowedReturnUrl, orderPageUrl } from './return-url.js';

const config = {
  PUBLIC_URL_MARKETPLACE: 'https://pasar.example.test',
  ALLOWED_RETURN_ORIGINS: 'https://kios.example.test, http://localhost:3001',
};

describe('the address a shopper comes back to', () => {
  test.each([
    'https://pasar.example.test/orders/1',
    'https://pasar.example.test:443/',
    'https://kios.example.test/selesai?a=b',
    'http://localhost:3001/',
  ])('may be %s', (url) => expect(isAllowedReturnUrl(url, config)).toBe(true));

  test.each([
    'http://pasar.example.test/',
    'https://pasar.example.test.evil.test/',
    'https://evil.test/?https://pasar.example.test',
    'https://pasar.example.test@evil.test/',
    'https://user:pass@pasar.example.test/',
    'http://localhost:3002/',
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
});
