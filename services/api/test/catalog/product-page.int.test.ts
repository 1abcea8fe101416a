import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct, upsertCategory } from '../../src/catalog/index.js';
import { storeImage } from '../../src/media/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const document = `query ($slug: String!) { product(by: { slug: $slug }) {
  title description motifName madeToOrderDays publishedAt
  price { amount currencyCode } maxPrice { amount } compareAtPrice { amount }
  options { name values } category { slug } seller { slug productCount }
  images { url width altText dominantColor small: url(width: 200) }
  variants { title sku weightGrams price { amount } compareAtPrice { amount } selectedOptions { name value } image { altText } }
  related(first: 2) { slug } } }`;

describe('a product page', () => {
  let api: TestApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Batik Graha');
    await upsertCategory(api.context, { slug: 'kemeja', name: { id: 'Kemeja', en: 'Shirts' } });
    for (const name of ['Akar Mangrove Graha Indah', 'Dugong'])
      await createMotif(api.context, { name: { id: name }, publish: true });
    const [main, blue] = [
      await storeImage(api.context, await picture(1000, 500, '#8a3324')),
      await storeImage(api.context, await picture(300, 300, '#1d3a8a')),
    ];
    const size = (id: string, en: string) => ({ id, en });
    await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Kemeja Akar Mangrove', en: 'Mangrove Root Shirt' },
      description: { id: 'Dicap dengan tangan.' },
      categorySlug: 'kemeja',
      motifs: [{ motif: 'akar-mangrove-graha-indah' }],
      madeToOrderDays: 14,
      publish: true,
      options: [
        { id: 'Warna', en: 'Colour' },
        { id: 'Ukuran', en: 'Size' },
      ],
      variants: [
        {
          optionValues: [size('Biru', 'Blue'), { id: 'L' }],
          sku: 'KM-B-L',
          price: 400_000_00n,
          weightGrams: 350,
          imageAssetId: blue.assetId,
        },
        {
          optionValues: [size('Biru', 'Blue'), { id: 'M' }],
          price: 375_000_00n,
          compareAtPrice: 425_000_00n,
          weightGrams: 340,
        },
        { optionValues: [size('Soga', 'Brown'), { id: 'M' }], price: 380_000_00n, weightGrams: 340 },
      ],
      images: [
        { assetId: main.assetId, altText: { id: 'Kemeja dari depan', en: 'The shirt from the front' } },
        { assetId: blue.assetId },
      ],
    });
    const other = (title: string, motif: string | null, featuredRank: number) =>
      createProduct(api.context, {
        sellerId: maker.sellerId,
        title: { id: title },
        categorySlug: 'kemeja',
        motifs: motif === null ? [] : [{ motif }],
        featuredRank,
        publish: true,
        variants: [{ price: 100_00n, weightGrams: 1 }],
      });
    await other('Kemeja Dugong', 'dugong', 9);
    await other('Kemeja Polos', null, 5);
    await other('Kemeja Mangrove Lain', 'akar-mangrove-graha-indah', 0);
  });
  afterAll(() => api.close());

  const read = async (slug: string, locale: 'id' | 'en') =>
    (await api.gql.data(document, { slug }, { locale })).product;

  test('shows everything there is to choose from', async () => {
    const product = await read('kemeja-akar-mangrove', 'en');
    expect(product).toMatchObject({
      title: 'Mangrove Root Shirt',
      description: 'Dicap dengan tangan.',
      motifName: 'Akar Mangrove Graha Indah',
      madeToOrderDays: 14,
      price: { amount: '375000.00', currencyCode: 'IDR' },
      maxPrice: { amount: '400000.00' },
      compareAtPrice: { amount: '425000.00' },
      options: [
        { name: 'Colour', values: ['Blue', 'Brown'] },
        { name: 'Size', values: ['L', 'M'] },
      ],
      category: { slug: 'kemeja' },
      seller: { slug: maker.slug, productCount: 4 },
    });
    expect(product.variants).toEqual([
      {
        title: 'Blue / L',
        sku: 'KM-B-L',
        weightGrams: 350,
        price: { amount: '400000.00' },
        compareAtPrice: null,
        selectedOptions: [
          { name: 'Colour', value: 'Blue' },
          { name: 'Size', value: 'L' },
        ],
        image: { altText: 'Blue / L' },
      },
      expect.objectContaining({
        title: 'Blue / M',
        compareAtPrice: { amount: '425000.00' },
        sku: null,
        image: null,
      }),
      expect.objectContaining({ title: 'Brown / M' }),
    ]);
  });

  test('is in Indonesian for who reads Indonesian', async () => {
    const product = await read('kemeja-akar-mangrove', 'id');
    expect(product.title).toBe('Kemeja Akar Mangrove');
    expect(product.options[0]).toEqual({ name: 'Warna', values: ['Biru', 'Soga'] });
    expect(product.images.map((image: { altText: string }) => image.altText)).toEqual([
      'Kemeja dari depan',
      'Kemeja Akar Mangrove',
    ]);
  });

  test('has pictures that can be fetched, in the width that is asked for', async () => {
    const { images } = await read('kemeja-akar-mangrove', 'en');
    expect(images[0]).toMatchObject({
      width: 1000,
      altText: 'The shirt from the front',
      dominantColor: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
    expect(images[0].url).toMatch(/\/media\/[0-9a-f]{40}-1000\.webp$/);
    expect(images[0].small).toMatch(/-320\.webp$/);
    expect(images[1].small).toMatch(/-300\.webp$/);
  });

  test('a card says of it what its page says, whatever else is asked for beside it', async () => {
    const slugs = ['kemeja-akar-mangrove', 'kemeja-polos'];
    const card = `slug available compareAtPrice { amount } image { altText small: url(width: 200) } seller { name }`;
    for (const slug of slugs) {
      const { page, alone, told } = await api.gql.data(
        `query ($slug: String!) {
          alone: product(by: { slug: $slug }) { ${card} }
          told: product(by: { slug: $slug }) { seller { story openNow } }
          page: product(by: { slug: $slug }) { ${card} options { name } images { altText small: url(width: 200) }
            variants { availableQuantity compareAtPrice { amount } } category { slug parent { slug parent { slug } } } }
        }`,
        { slug },
        { locale: 'en' },
      );
      const { available, compareAtPrice, image, seller } = page;
      expect(alone).toEqual({ slug, available, compareAtPrice, image, seller });
      expect(image).toEqual(page.images[0] ?? null);
      expect(available).toBe(
        page.variants.some(({ availableQuantity: left }: { availableQuantity: number }) => left > 0),
      );
      // Long texts of a seller that came without them in the same request.
      expect(told).toEqual({ seller: { story: '', openNow: null } });
    }
  });

  test('a category is told up to the top, however deep the tree is', async () => {
    for (const [slug, parent] of [
      ['pakaian', null],
      ['atasan', 'pakaian'],
      ['blus', 'atasan'],
    ] as const)
      await upsertCategory(api.context, {
        slug,
        name: { id: slug },
        ...(parent ? { parentSlug: parent } : {}),
      });
    await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Blus Polos' },
      categorySlug: 'blus',
      publish: true,
      variants: [{ price: 100_00n, weightGrams: 1 }],
    });
    const { product } = await api.gql.data(
      `{ product(by: { slug: "blus-polos" }) { category { slug parent { slug parent { slug parent { slug } } } } } }`,
    );
    expect(product.category).toEqual({
      slug: 'blus',
      parent: { slug: 'atasan', parent: { slug: 'pakaian', parent: null } },
    });
  });

  test('a product with one variant has no options; the variant is called like the product', async () => {
    const product = await read('kemeja-polos', 'en');
    expect(product).toMatchObject({
      options: [],
      images: [],
      motifName: null,
      variants: [{ title: 'Kemeja Polos', selectedOptions: [] }],
    });
  });

  test('leads on to the same motif, then to what the operator puts first, never to itself', async () => {
    const { related } = await read('kemeja-akar-mangrove', 'en');
    expect(related).toEqual([{ slug: 'kemeja-mangrove-lain' }, { slug: 'kemeja-dugong' }]);
  });
});
