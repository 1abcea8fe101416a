import { describe, expect, test } from '@jest/globals';
import { sitemapIndex, urlSet } from './sitemap-xml';

const publicUrl = 'https://pasar.example.test';

describe('a sitemap', () => {
  test('lists a page in every language, and each names the others', () => {
    const text = urlSet(publicUrl, [{ path: '/products/a&b', updatedAt: '2026-11-24T00:00:00Z' }]);
    expect(text.match(/<url>/g)).toHaveLength(2);
    expect(text).toContain('<loc>https://pasar.example.test/products/a&amp;b</loc>');
    expect(text).toContain('<loc>https://pasar.example.test/en/products/a&amp;b</loc>');
    expect(text).toContain('hreflang="x-default" href="https://pasar.example.test/products/a&amp;b"');
    expect(text.match(/<lastmod>2026-11-24T00:00:00Z<\/lastmod>/g)).toHaveLength(2);
  });

  test('the home page has no slash too many', () => {
    expect(urlSet(publicUrl, [{ path: '/' }])).toContain('<loc>https://pasar.example.test/en</loc>');
  });

  test('the list of lists', () => {
    expect(sitemapIndex(publicUrl, ['places.xml', 'products-1.xml']).match(/<sitemap>/g)).toHaveLength(2);
  });
});
