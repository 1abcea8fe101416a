import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct } from '../../src/catalog/index.js';
import { openMaker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

interface Item {
  id: string;
  price: { amount: string };
  publishedAt: string;
}

const fields =
  'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id price { amount } publishedAt }';
const list = `query ($first: Int, $after: String, $sort: ProductSort) { list: products(first: $first, after: $after, sort: $sort) { ${fields} } }`;
const find = `query ($first: Int, $after: String, $sort: ProductSort) { list: search(query: "syal", first: $first, after: $after, sort: $sort) { ${fields} } }`;
const ofSeller = (slug: string) =>
  `query ($first: Int, $after: String, $sort: ProductSort) { seller(by: { slug: "${slug}" }) { products(first: $first, after: $after, sort: $sort) { ${fields} } } }`;

const total = 130;
// Many share a price, a rank and a moment, so that only the id tells their places apart.
const hour = Date.UTC(2026, 9, 1);

describe('paging through products', () => {
  let api: TestApi;
  let slug: string;
  const ranks = new Map<string, number>();

  beforeAll(async () => {
    api = await startTestApi();
    const makers = [await openMaker(api.context, 'Tenun Satu'), await openMaker(api.context, 'Tenun Dua')];
    slug = makers[0]?.slug ?? '';
    for (let number = 0; number < total; number++) {
      const { slug: made } = await createProduct(api.context, {
        sellerId: makers[number % 2]?.sellerId ?? '',
        title: { id: `Syal ${String(number)}` },
        featuredRank: number % 3,
        publish: true,
        publishedAt: new Date(hour + (number % 5) * 1000),
        variants: [{ price: BigInt(10_000 + (number % 7) * 500) * 100n, weightGrams: 100 }],
      });
      ranks.set(made, number % 3);
    }
  });
  afterAll(() => api.close());

  const readAll = (document: string, sort: string, first: number) =>
    readToTheEnd<Item>(async (after) => {
      const data = await api.gql.data(document, { first, after, sort });
      return data.list ?? data.seller.products;
    });
  const amounts = (items: Item[]) => items.map(({ price }) => Number(price.amount));
  const moments = (items: Item[]) => items.map(({ publishedAt }) => Date.parse(publishedAt));
  const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
  const descending = (numbers: number[]) => [...numbers].sort((a, b) => b - a);

  test.each(['FEATURED', 'RELEVANCE', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'])(
    'by %s, every product comes exactly once, in lists, searches and a seller’s own',
    async (sort) => {
      for (const [document, size] of [
        [list, total],
        [find, total],
        [ofSeller(slug), total / 2],
      ] as const) {
        const whole = await readAll(document, sort, 100);
        const pieces = await readAll(document, sort, 7);
        expect(new Set(whole.map(({ id }) => id)).size).toBe(size);
        expect(whole).toHaveLength(size);
        expect(pieces).toEqual(whole);
        if (sort === 'PRICE_ASC') expect(amounts(whole)).toEqual(ascending(amounts(whole)));
        if (sort === 'PRICE_DESC') expect(amounts(whole)).toEqual(descending(amounts(whole)));
        if (sort === 'NEWEST') expect(moments(whole)).toEqual(descending(moments(whole)));
      }
    },
  );

  test('what the operator puts first stands first', async () => {
    const slugs = await readToTheEnd<{ slug: string }>(
      async (after) =>
        (
          await api.gql.data(
            'query ($after: String) { products(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } } }',
            { after },
          )
        ).products,
    );
    const order = slugs.map((node) => ranks.get(node.slug) ?? -1);
    expect(order).toEqual(descending(order));
  });

  test('a new product while someone reads neither repeats nor hides another', async () => {
    const first = (await api.gql.data(list, { first: 60, sort: 'NEWEST' })).list;
    const maker = await openMaker(api.context, 'Tenun Tiga');
    await maker.sell('Topi', { stock: 0 });
    const rest = await readToTheEnd<Item>(
      async (after) =>
        (await api.gql.data(list, { first: 60, after: after ?? first.pageInfo.endCursor, sort: 'NEWEST' }))
          .list,
    );
    const ids = [...first.nodes, ...rest].map(({ id }: Item) => id);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });

  test.each([
    ['a literal', '{ products(first: 99999999) { nodes { id } } }', {}],
    [
      'a variable',
      'query ($first: Int!) { products(first: $first) { nodes { id } } }',
      { first: 2_147_483_647 },
    ],
  ])('a page never holds more than 100, given by %s', async (_name, document, variables) => {
    expect((await api.gql.data(document, variables)).products.nodes).toHaveLength(100);
  });

  test('a page holds 24 when nothing is said, also when null is', async () => {
    const data = await api.gql.data(
      '{ a: products { nodes { id } } b: products(first: null, sort: null, where: null) { nodes { id } } }',
    );
    expect([data.a.nodes.length, data.b.nodes.length]).toEqual([24, 24]);
  });

  test.each([
    ['no page size', { first: 0 }],
    ['a negative page size', { first: -1 }],
    ['a cursor of nothing', { after: 'bm9uc2Vuc2U' }],
    [
      'a cursor with a value of another kind',
      { after: Buffer.from('["FEATURED","drop table","x"]').toString('base64url') },
    ],
    ['a cursor of another list', { after: Buffer.from('["a"]').toString('base64url') }],
  ])('%s is the caller’s fault', async (_name, variables) => {
    const { status, errors } = await api.gql.request(list, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(status).toBeLessThan(500);
  });

  test('a cursor of one order is refused in another', async () => {
    const { endCursor } = (await api.gql.data(list, { first: 5, sort: 'NEWEST' })).list.pageInfo;
    const { errors } = await api.gql.request(list, { first: 5, sort: 'PRICE_ASC', after: endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
