import { describe, expect, test } from '@jest/globals';
import { siteOf } from './site-of';

describe('whose shop it is', () => {
  test.each([
    ['/tenun-riam', 'tenun-riam'],
    ['/tenun-riam.data', 'tenun-riam'],
    ['/tenun-riam/en/cart', 'tenun-riam'],
  ])('%s on a shared host: the first part of the path', (pathname, seller) => {
    expect(siteOf({ host: 'localhost:3001', pathname, shopHostSuffix: null })).toEqual({
      basePath: `/${seller}`,
      sellerSlug: seller,
    });
  });

  test.each(['/', '/Tenun', '/%2e%2e/x', '//evil.test', '/.well-known/x'])('%s is nobody’s', (pathname) => {
    expect(siteOf({ host: 'localhost:3001', pathname, shopHostSuffix: null })).toEqual({
      basePath: '',
      sellerSlug: '',
    });
  });

  test('a host of its own', () => {
    const asked = { pathname: '/en/cart', shopHostSuffix: '.toko.example.test' };
    const site = { basePath: '', sellerSlug: 'tenun-riam' };
    expect(siteOf({ ...asked, host: 'tenun-riam.toko.example.test' })).toEqual(site);
    expect(siteOf({ ...asked, host: 'TENUN-RIAM.toko.example.test:443' })).toEqual(site);
    expect(siteOf({ ...asked, host: 'a.b.toko.example.test' }).sellerSlug).toBe('');
    expect(siteOf({ ...asked, host: 'toko.example.test.evil.test', pathname: '/' }).sellerSlug).toBe('');
  });
});
