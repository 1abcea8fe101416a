import { describe, expect, test } from '@jest/globals';
import { demoCatalogue } from './index.ts';

const demo = demoCatalogue();

describe('what products are and offer', () => {
  const definitions = new Map(demo.attributes.map((attribute) => [attribute.code, attribute]));
  const above = new Map(demo.categories.map(({ slug, parent }) => [slug, parent]));
  const line = (slug: string | undefined): string[] =>
    slug === undefined ? [] : [slug, ...line(above.get(slug))];

  test('is said by attributes of their category, with options that there are', () => {
    for (const { handle, category, attributes } of demo.products) {
      for (const { code, options = [] } of attributes) {
        const definition = definitions.get(code);
        const codes = definition?.options?.map((option) => option.code) ?? [];
        const known = definition?.categories.some(({ slug }) => line(category).includes(slug)) === true;
        expect({ handle, code, known, strange: options.filter((option) => !codes.includes(option)) }).toEqual(
          {
            handle,
            code,
            known: true,
            strange: [],
          },
        );
      }
    }
    const batik = demo.products.filter(({ category }) => line(category).includes('batik'));
    expect(batik.every(({ attributes }) => attributes.some(({ code }) => code === 'technique'))).toBe(true);
  });

  test('asks a text only where nobody has ordered without one', () => {
    const asking = demo.products.filter(({ personalisation }) => personalisation);
    const needing = asking.filter(({ personalisation }) => personalisation?.required);
    expect(asking.length).toBeGreaterThan(80);
    expect(needing.length).toBeGreaterThan(5);
    const ordered = new Set(
      [...demo.orders, ...demo.pastOrders].flatMap(({ lines }) => lines.map((each) => each.productHandle)),
    );
    expect(
      needing.filter(({ handle, featuredRank }) => ordered.has(handle) || featuredRank !== undefined),
    ).toEqual([]);
  });

  test('is sold ahead where it is not made to order', () => {
    const ahead = demo.products.filter(({ preorderDays }) => preorderDays !== undefined);
    expect(ahead.length).toBeGreaterThan(10);
    expect(ahead.filter(({ leadTimeDays }) => leadTimeDays !== undefined)).toEqual([]);
  });

  test('is gathered by the office: six collections, by rules and by hand, each with a picture', () => {
    expect(demo.collections).toHaveLength(6);
    expect(new Set(demo.collections.map(({ rules }) => rules === undefined)).size).toBe(2);
    for (const { image, rules, products: picked } of demo.collections) {
      expect(image && demo.images.has(image.key)).toBe(true);
      expect((rules === undefined) !== (picked === undefined)).toBe(true);
      if (picked) expect(picked.length).toBeGreaterThanOrEqual(4);
    }
  });
});
