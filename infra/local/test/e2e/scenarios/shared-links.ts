import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { reviewCount, reviewedProduct } from '../many-reviews.ts';
import type { World } from '../world.ts';

type Facts = Record<string, unknown> & { '@type'?: string };

/** What machines read of a page: facts for search engines, the card of a shared link, its other languages. */
export function sharedLinks(world: World): void {
  const site = () => world.stack.addresses.marketplace;

  const read = async (path: string) => {
    const html = await (await fetch(`${site()}${path}`)).text();
    const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g);
    const facts = [...scripts].flatMap(([, text = '']) => {
      const data = JSON.parse(text) as Facts & { '@graph'?: Facts[] };
      expect(data['@context']).toBe('https://schema.org');
      return data['@graph'] ?? [data];
    });
    const tags = [...html.matchAll(/<(?:meta|link) [^>]*>/g)].map(([tag]) =>
      Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    ) as Record<string, string>[];
    const tag = (name: string) =>
      tags.find(({ property, name: other }) => property === name || other === name)?.['content'];
    return { tags, tag, factsOf: (type: string) => facts.find((fact) => fact['@type'] === type) };
  };

  test('a product: what it is, what it costs, what is said of it, where it stands', async () => {
    const { factsOf } = await read(`/products/${reviewedProduct}`);
    const url = `${site()}/products/${reviewedProduct}`;
    const facts = factsOf('Product') as { offers: Facts[]; review: Facts[] };
    expect(facts).toMatchObject({
      url,
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 3, reviewCount },
    });
    expect(facts.offers.length).toBeGreaterThan(0);
    for (const offer of facts.offers) {
      expect(offer).toMatchObject({
        '@type': 'Offer',
        priceCurrency: 'IDR',
        price: expect.stringMatching(/^\d+\.\d\d$/) as unknown,
        availability: expect.stringMatching(/^https:\/\/schema\.org\/(InStock|OutOfStock)$/) as unknown,
      });
    }
    expect(facts.review).toHaveLength(3);
    expect(facts.review[0]).toMatchObject({
      '@type': 'Review',
      author: { '@type': 'Person', name: 'Pembeli 1.' },
      reviewRating: { '@type': 'Rating', ratingValue: 2 },
      reviewBody: 'Ulasan nomor 1',
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    });
    const crumbs = factsOf('BreadcrumbList') as { itemListElement: { position: number; item: string }[] };
    expect(crumbs.itemListElement[0]).toMatchObject({ position: 1, item: `${site()}/` });
  });

  test('who runs it, who makes things, what a category holds', async () => {
    expect((await read('/')).factsOf('Organization')).toMatchObject({ url: site() });
    const seller = await read('/sellers/sanggar-teluk-nila');
    expect(seller.factsOf('Store')).toMatchObject({
      url: `${site()}/sellers/sanggar-teluk-nila`,
      address: { '@type': 'PostalAddress' },
    });
    expect(seller.factsOf('BreadcrumbList')).toBeDefined();
    const category = await read('/categories/batik');
    expect(category.factsOf('BreadcrumbList')).toBeDefined();
    expect(category.factsOf('ItemList')).toBeDefined();
  });

  test.each(['', `products/${reviewedProduct}`, 'sellers/sanggar-teluk-nila', 'categories/batik'])(
    'the card and the languages of /%s',
    async (path) => {
      for (const language of ['id', 'en']) {
        const address = (locale: string) =>
          [site(), ...(locale === 'en' ? ['en'] : []), ...(path === '' ? [] : [path])].join('/') +
          (path === '' && locale === 'id' ? '/' : '');
        const { tags, tag } = await read(new URL(address(language)).pathname);
        expect(tags.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)).toEqual([
          address(language),
        ]);
        const alternates = tags.filter(({ rel }) => rel === 'alternate');
        expect(alternates.map((link) => [link['hrefLang'] ?? link['hreflang'], link['href']])).toEqual([
          ['id', address('id')],
          ['en', address('en')],
          ['x-default', address('id')],
        ]);
        expect(tag('og:url')).toBe(address(language));
        expect(tag('og:title')).toBeTruthy();
        expect(tag('og:description')).toBe(tag('description'));
        const picture = String(tag('og:image'));
        expect(picture).toMatch(/^http:\/\/localhost/);
        const bytes = Buffer.from(await (await fetch(picture)).arrayBuffer());
        const { width, height } = await sharp(bytes).metadata();
        if (/^(products|sellers)\//.test(path)) {
          expect([width, height]).toEqual([1200, 630]);
          expect([tag('og:image:width'), tag('og:image:height')]).toEqual(['1200', '630']);
          expect(tag('twitter:card')).toBe('summary_large_image');
        } else {
          expect(width).toBeGreaterThanOrEqual(300);
        }
      }
    },
  );
}
