import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createProduct, upsertCategory } from '../../src/catalog/index.js';
import { receiveStock } from '../../src/inventory/index.js';
import { archiveProduct } from '../../src/catalog/index.js';
import { refreshDocuments } from '../../src/search/jobs/refresh-documents.job.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const facets = `facets { kind code name values { value name count selected } }`;
const document = `query ($query: String!, $where: ProductWhere, $sort: ProductSort, $first: Int, $after: String) {
  search(query: $query, where: $where, sort: $sort, first: $first, after: $after) { totalCount countIsEstimate ${facets}
    prices { min { amount } max { amount } steps { from { amount } to { amount } count } }
    understood { words minPrice { amount } maxPrice { amount } inStock madeToOrder suggestion relaxed }
    pageInfo { endCursor } nodes { slug } } }`;
const list = `query ($where: ProductWhere, $sort: ProductSort, $first: Int, $after: String) {
  products(where: $where, sort: $sort, first: $first, after: $after) { totalCount ${facets} pageInfo { endCursor } nodes { slug } } }`;

describe('finding and narrowing', () => {
  let api: TestApi;
  let batik: Maker;
  let dapur: Maker;
  let shirtId = '';

  beforeAll(async () => {
    api = await startTestApi();
    await upsertCategory(api.context, { slug: 'fesyen', name: { id: 'Fesyen', en: 'Fashion' } });
    await upsertCategory(api.context, {
      slug: 'kemeja',
      parentSlug: 'fesyen',
      name: { id: 'Kemeja', en: 'Shirts' },
    });
    await upsertCategory(api.context, {
      slug: 'gaun',
      parentSlug: 'fesyen',
      name: { id: 'Gaun', en: 'Dresses' },
    });
    await upsertCategory(api.context, { slug: 'sambal', name: { id: 'Sambal', en: 'Sambal' } });
    batik = await openMaker(api.context, 'Batik');
    dapur = await openMaker(api.context, 'Dapur');
    const sell = async (
      maker: Maker,
      title: string,
      categorySlug: string,
      price: bigint,
      given: object = {},
      stock = 3,
    ) => {
      const { sellerId } = maker;
      const { productId, variants } = await createProduct(api.context, {
        sellerId,
        title: { id: title },
        publish: true,
        categorySlug,
        variants: [{ price: price * 100n, weightGrams: 1, ...(given as { compareAtPrice?: bigint }) }],
        ...given,
      });
      const [variant] = variants;
      if (variant && stock > 0)
        await receiveStock(api.context, {
          variantId: variant.variantId,
          sellerId,
          quantity: stock,
          reason: 'stok',
        });
      return productId;
    };
    shirtId = await sell(batik, 'Kemeja Anggrek', 'kemeja', 450_000n);
    await sell(batik, 'Kemeja Anggrek Sutra', 'kemeja', 900_000n, { madeToOrderDays: 7 }, 0);
    await sell(batik, 'Gaun Anggrek', 'gaun', 500_000n);
    await sell(dapur, 'Sambal Terasi', 'sambal', 20_000n);
  });
  afterAll(() => api.close());

  const search = async (query: string, variables: object = {}) =>
    (await api.gql.data(document, { query, ...variables })).search;
  const slugs = (answer: { nodes: { slug: string }[] }) => answer.nodes.map(({ slug }) => slug);
  const counts = (
    answer: { facets: { code: string; values: { value: string; count: number }[] }[] },
    code: string,
  ) =>
    Object.fromEntries(
      (answer.facets.find((facet) => facet.code === code)?.values ?? []).map(({ value, count }) => [
        value,
        count,
      ]),
    );

  test('a wish in a sentence, with what was understood of it', async () => {
    const found = await search('a shirt with the orchid for my father under 500 ribu, ready');
    expect(slugs(found)).toEqual(['kemeja-anggrek']);
    expect(found.understood).toEqual({
      words: ['shirt', 'orchid'],
      minPrice: null,
      maxPrice: { amount: '500000.00' },
      inStock: true,
      madeToOrder: false,
      suggestion: null,
      relaxed: false,
    });
  });

  test('misspelled words are mended, and it says so', async () => {
    const { understood, nodes } = await search('kemaja angrk');
    expect(understood).toMatchObject({ words: ['kemeja', 'anggrek'], relaxed: false });
    expect(nodes).toHaveLength(2);
    expect((await search('sambel terrasi')).understood.suggestion).toMatch(/terasi/);
  });

  test('when nothing has every word, what has most of them', async () => {
    const found = await search('sambal terasi kemeja');
    expect(found.understood.relaxed).toBe(true);
    expect(slugs(found)[0]).toBe('sambal-terasi');
  });

  test('a facet’s counts leave its own choice out, and those of others count', async () => {
    const found = await search('anggrek', { where: { category: ['gaun'] } });
    expect(slugs(found)).toEqual(['gaun-anggrek']);
    expect(counts(found, 'category')).toEqual({ fesyen: 3, kemeja: 2, gaun: 1 });
    expect(counts(found, 'availability')).toEqual({ READY_STOCK: 1 });
    const category = found.facets.find(({ code }: { code: string }) => code === 'category');
    expect(category).toMatchObject({ kind: 'CATEGORY', name: 'Category' });
    expect(category.values.find(({ value }: { value: string }) => value === 'gaun')).toEqual({
      value: 'gaun',
      name: 'Dresses',
      count: 1,
      selected: true,
    });
    expect(found.prices).toMatchObject({ min: { amount: '500000.00' }, max: { amount: '500000.00' } });
  });

  test('a list has the same facets', async () => {
    const { products } = await api.gql.data(list, { where: { availability: ['MADE_TO_ORDER'] } });
    expect(slugs(products)).toEqual(['kemeja-anggrek-sutra']);
    expect(counts(products, 'availability')).toEqual({ READY_STOCK: 3, MADE_TO_ORDER: 1 });
    expect(counts(products, 'category')).toEqual({ fesyen: 1, kemeja: 1 });
    expect(Object.values(counts(products, 'district'))).toEqual([1]);
  });

  test('a shelf that becomes empty shows within a turn of the job', async () => {
    await sql`UPDATE stock_level SET reserved = on_hand WHERE variant_id IN
      (SELECT id FROM product_variant WHERE product_id = ${shirtId})`.execute(api.context.db.platform);
    await refreshDocuments.run(api.context, {});
    expect(slugs(await search('anggrek', { where: { category: ['kemeja'], inStock: true } }))).toEqual([]);
    await sql`UPDATE stock_level SET reserved = 0 WHERE variant_id IN
      (SELECT id FROM product_variant WHERE product_id = ${shirtId})`.execute(api.context.db.platform);
    await refreshDocuments.run(api.context, {});
    expect(slugs(await search('anggrek', { where: { category: ['kemeja'], inStock: true } }))).toEqual([
      'kemeja-anggrek',
    ]);
  });

  test('a cursor belongs to its query, its filter and its order', async () => {
    const first = await search('anggrek', { first: 1 });
    const after = first.pageInfo.endCursor;
    const next = await search('anggrek', { first: 1, after });
    expect(slugs(next)).not.toEqual(slugs(first));
    for (const variables of [
      { query: 'kemeja' },
      { query: 'anggrek', sort: 'NEWEST' },
      { query: 'anggrek', where: { category: ['kemeja'] } },
    ]) {
      const { status, errors } = await api.gql.request(document, { ...variables, first: 1, after });
      expect([status, errors?.[0]?.extensions.code]).toEqual([expect.any(Number), 'BAD_USER_INPUT']);
    }
  });

  const longWord = 'x'.repeat(10_000);
  test.each([
    ['nothing', '', {}],
    ['10,000 letters', longWord, {}],
    ['10,000 words', 'batik '.repeat(1_600), {}],
    ['signs only', '!@#$%^&*()_+{}[]|\\:;"\'<>,.?/~`', {}],
    ['emoji', '👕🌺🔥', {}],
    ['SQL', "'; DROP TABLE product; --", {}],
    ['HTML', '<script>alert(1)</script>', {}],
    ['operators of the text search', "kemeja & ! | ( ) :* <-> 'x' \\", {}],
    ['a zero byte', 'keme\u0000ja', {}],
    [
      'unknown values of facets',
      'anggrek',
      { where: { category: ['x'], motifs: ['y'], districts: ['z\u0000'], certificates: ['?'] } },
    ],
    ['an unknown attribute', 'anggrek', { where: { attributes: [{ code: "a'b", options: ['c'] }] } }],
    ['a price range upside down', 'anggrek', { where: { minPrice: '900000', maxPrice: '1' } }],
    ['a huge price', 'anggrek 999999999999 juta', {}],
    ['very many', 'anggrek', { first: 1_000_000_000 }],
  ])('%s: a sensible page', async (_name, query, variables) => {
    const { status, data, errors } = await api.gql.request(document, { query, ...variables });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data.search.totalCount).toBeGreaterThanOrEqual(data.search.nodes.length);
  });

  test.each([
    ['none', { first: 0 }],
    ['less than none', { first: -1 }],
    ['a made-up cursor', { after: 'abc' }],
    ['a forged cursor', { after: Buffer.from('["a","HEADLINE","1","2"]').toString('base64url') }],
    ['a rating that is no number of stars', { where: { minRating: 9 } }],
    [
      'more values than anyone would choose',
      { where: { motifs: Array.from({ length: 101 }, (_, i) => String(i)) } },
    ],
  ])('%s: refused with a code', async (_name, variables) => {
    const { errors } = await api.gql.request(document, { query: 'anggrek', ...variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('what leaves the shop is found and counted no more, at once', async () => {
    await archiveProduct(api.context, { sellerId: batik.sellerId, productId: shirtId });
    const found = await search('anggrek');
    expect(slugs(found)).not.toContain('kemeja-anggrek');
    expect(found.totalCount).toBe(2);
    await suspendSeller(api.context, { sellerId: batik.sellerId, reason: 'uji' });
    const { products } = await api.gql.data(list);
    expect(slugs(products)).toEqual(['sambal-terasi']);
    expect(counts(products, 'category')).toEqual({ sambal: 1 });
  });
});
