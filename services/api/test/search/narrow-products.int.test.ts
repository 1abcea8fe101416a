import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct, upsertCategory } from '../../src/catalog/index.js';
import { receiveStock } from '../../src/inventory/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const document =
  'query ($where: ProductWhere) { products(where: $where, sort: PRICE_ASC) { totalCount nodes { slug } } }';

describe('narrowing a list of products', () => {
  let api: TestApi;
  let batik: Maker;
  let dapur: Maker;
  let kainId: string;

  const sell = async (
    maker: Maker,
    title: string,
    categorySlug: string | null,
    prices: number[],
    stock: number[],
  ) => {
    const { variants } = await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: title },
      categorySlug,
      publish: true,
      options: prices.length > 1 ? [{ id: 'Ukuran' }] : [],
      variants: prices.map((price, index) => ({
        price: BigInt(price) * 100n,
        weightGrams: 100,
        optionValues: prices.length > 1 ? [{ id: String(index) }] : [],
      })),
    });
    for (const [index, { variantId }] of variants.entries()) {
      const quantity = stock[index] ?? 0;
      if (quantity > 0)
        await receiveStock(api.context, { variantId, sellerId: maker.sellerId, quantity, reason: 'first' });
    }
  };

  beforeAll(async () => {
    api = await startTestApi();
    batik = await openMaker(api.context, 'Batik');
    dapur = await openMaker(api.context, 'Dapur');
    await upsertCategory(api.context, {
      slug: 'wastra',
      name: { id: 'Wastra', en: 'Textiles' },
      position: 1,
    });
    kainId = await upsertCategory(api.context, { slug: 'kain', name: { id: 'Kain' }, parentSlug: 'wastra' });
    await upsertCategory(api.context, { slug: 'kain-tulis', name: { id: 'Kain tulis' }, parentSlug: 'kain' });
    await upsertCategory(api.context, { slug: 'pangan', name: { id: 'Pangan' }, position: 0 });
    await sell(dapur, 'Sambal', 'pangan', [20_000], [0]);
    await sell(dapur, 'Amplang', 'pangan', [25_000, 40_000], [0, 3]);
    await sell(batik, 'Kain Cap', 'kain', [450_000], [2]);
    await sell(batik, 'Kain Tulis', 'kain-tulis', [1_500_000], [0]);
    await sell(batik, 'Lain', null, [5_000_000], [1]);
  });
  afterAll(() => api.close());

  const slugs = async (where: object) => {
    const { products } = await api.gql.data(document, { where });
    expect(products.totalCount).toBe(products.nodes.length);
    return products.nodes.map((node: { slug: string }) => node.slug);
  };

  test('a category brings what is below it, by slug or id', async () => {
    expect(await slugs({ category: ['wastra'] })).toEqual(['kain-cap', 'kain-tulis']);
    expect(await slugs({ category: [toPublicId('category', kainId)] })).toEqual(['kain-cap', 'kain-tulis']);
    expect(await slugs({ category: ['kain-tulis', 'pangan'] })).toEqual(['sambal', 'amplang', 'kain-tulis']);
    expect(await slugs({ category: ['unknown'] })).toEqual([]);
    expect(await slugs({ category: [] })).toEqual([]);
  });

  test('a seller, by slug or id', async () => {
    expect(await slugs({ seller: [dapur.slug] })).toEqual(['sambal', 'amplang']);
    expect(await slugs({ seller: [toPublicId('seller', dapur.sellerId)] })).toEqual(['sambal', 'amplang']);
    expect(await slugs({ seller: ['unknown'] })).toEqual([]);
  });

  test('a price that any variant has', async () => {
    expect(await slugs({ minPrice: '30000', maxPrice: '450000.00' })).toEqual(['amplang', 'kain-cap']);
    expect(await slugs({ maxPrice: '20000.00' })).toEqual(['sambal']);
    expect(await slugs({ minPrice: '2', maxPrice: '1' })).toEqual([]);
  });

  test('a price that is no amount of the currency is the caller’s fault', async () => {
    const { errors } = await api.gql.request(document, { where: { minPrice: '1.999' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('what can be bought now, and what is sold out', async () => {
    expect(await slugs({ inStock: true })).toEqual(['amplang', 'kain-cap', 'lain']);
    expect(await slugs({ inStock: false })).toEqual(['sambal', 'kain-tulis']);
    expect(
      await slugs({ inStock: true, category: ['wastra'], seller: [batik.slug], maxPrice: '500000' }),
    ).toEqual(['kain-cap']);
  });

  test('the tree of categories stands in order, with what is in and below each', async () => {
    const { categories, category } = await api.gql.data(
      `{ categories { slug name productCount parent { slug } children { slug } } category(slug: "wastra") { name } }`,
    );
    expect(categories).toEqual([
      { slug: 'pangan', name: 'Pangan', productCount: 2, parent: null, children: [] },
      { slug: 'wastra', name: 'Textiles', productCount: 2, parent: null, children: [{ slug: 'kain' }] },
      {
        slug: 'kain',
        name: 'Kain',
        productCount: 2,
        parent: { slug: 'wastra' },
        children: [{ slug: 'kain-tulis' }],
      },
      { slug: 'kain-tulis', name: 'Kain tulis', productCount: 1, parent: { slug: 'kain' }, children: [] },
    ]);
    expect(category).toEqual({ name: 'Textiles' });
  });

  test('a category is changed by its slug, and never stands below itself', async () => {
    expect(
      await upsertCategory(api.context, { slug: 'kain', name: { id: 'Kain' }, parentSlug: 'wastra' }),
    ).toBe(kainId);
    const below = upsertCategory(api.context, {
      slug: 'wastra',
      name: { id: 'Wastra' },
      parentSlug: 'kain-tulis',
    });
    await expect(below).rejects.toThrow('CATEGORY_CYCLE');
    const orphan = upsertCategory(api.context, { slug: 'baru', name: { id: 'Baru' }, parentSlug: 'unknown' });
    await expect(orphan).rejects.toThrow('UNKNOWN_CATEGORY');
  });
});
