import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct } from '../../src/catalog/index.js';
import { storeImage } from '../../src/media/index.js';
import { createMotif, upsertMotifTheme } from '../../src/motifs/index.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const page = `query ($slug: String!) { motif(slug: $slug) {
  id slug name meaning story inspiration designer contest year prize rightsNumber rightsHolder licenseTerms
  theme { slug name motifCount } artwork { url altText } productCount
  products(first: 2) { totalCount nodes { slug motifs { motif { slug } technique maker status } } pageInfo { hasNextPage } }
  sellers { totalCount nodes { slug } } } }`;
const list = `query ($where: MotifWhere, $sort: MotifSort, $first: Int, $after: String) {
  motifs(where: $where, sort: $sort, first: $first, after: $after) {
    totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`;

describe('the registry of motifs', () => {
  let api: TestApi;
  let weaver: Maker;
  let gone: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    [weaver, gone] = [await openMaker(api.context, 'Penenun'), await openMaker(api.context, 'Pergi')];
    await upsertMotifTheme(api.context, { slug: 'flora', name: { id: 'Tumbuhan', en: 'Plants' } });
    const { assetId } = await storeImage(api.context, await picture(400, 400));
    await createMotif(api.context, {
      name: { id: 'Bunga Anggrek', en: 'Orchid Flower' },
      meaning: { id: 'Cinta dan sabar.', en: 'Love and patience.' },
      story: { id: 'Cerita.' },
      inspiration: { id: 'Anggrek hutan' },
      contest: { id: 'Lomba Batik', en: 'Batik Contest' },
      year: 2022,
      prize: 1,
      rightsNumber: 'UJI-001',
      rightsHolder: 'Pemerintah Kota',
      licenseTerms: { id: 'Bebas dipakai.', en: 'Free to use.' },
      themeSlug: 'flora',
      artworkAssetId: assetId,
      position: 2,
      publish: true,
    });
    await createMotif(api.context, { name: { id: 'Dugong' }, year: 2023, position: 1, publish: true });
    await createMotif(api.context, { name: { id: 'Ulin 100%' }, position: 3, publish: true });
    await createMotif(api.context, { name: { id: 'Masih Rahasia' } });
    const sell = (maker: Maker, title: string, motifs: string[], publish = true) =>
      createProduct(api.context, {
        sellerId: maker.sellerId,
        title: { id: title },
        motifs: motifs.map((motif) => ({ motif, technique: 'tulis', maker: 'Bu Ratna' })),
        publish,
        variants: [{ price: 100_00n, weightGrams: 1 }],
      });
    for (const title of ['Kain Satu', 'Kain Dua', 'Kain Tiga']) await sell(weaver, title, ['bunga-anggrek']);
    await sell(weaver, 'Belum Jadi', ['bunga-anggrek'], false);
    await sell(gone, 'Kain Pergi', ['bunga-anggrek', 'dugong']);
    await suspendSeller(api.context, { sellerId: gone.sellerId, reason: 'uji' });
  });
  afterAll(() => api.close());

  const read = async (slug: string) => (await api.gql.data(page, { slug })).motif;
  const slugs = async (variables: object) => {
    const { motifs } = await api.gql.data(list, variables);
    expect(motifs.totalCount).toBe(motifs.nodes.length);
    return motifs.nodes.map(({ slug }: { slug: string }) => slug);
  };

  test('tells all of a motif, and what in the shop carries it', async () => {
    expect(await read('bunga-anggrek')).toMatchObject({
      name: 'Orchid Flower',
      meaning: 'Love and patience.',
      story: 'Cerita.',
      contest: 'Batik Contest',
      year: 2022,
      prize: 1,
      designer: null,
      rightsNumber: 'UJI-001',
      rightsHolder: 'Pemerintah Kota',
      licenseTerms: 'Free to use.',
      theme: { slug: 'flora', name: 'Plants', motifCount: 1 },
      artwork: { altText: 'Orchid Flower' },
      productCount: 3,
      products: {
        totalCount: 3,
        nodes: [
          {
            motifs: [
              { motif: { slug: 'bunga-anggrek' }, technique: 'tulis', maker: 'Bu Ratna', status: 'CLAIMED' },
            ],
          },
          {},
        ],
        pageInfo: { hasNextPage: true },
      },
      sellers: { totalCount: 1, nodes: [{ slug: weaver.slug }] },
    });
  });

  test('counts nothing of a seller that is out of the shop', async () => {
    expect(await read('dugong')).toMatchObject({
      productCount: 0,
      products: { nodes: [] },
      sellers: { totalCount: 0, nodes: [] },
    });
  });

  test('hides what is being prepared', async () => {
    expect(await read('masih-rahasia')).toBeNull();
    expect(await slugs({})).not.toContain('masih-rahasia');
  });

  test('is found again by node(id)', async () => {
    const { id } = await read('dugong');
    const { node } = await api.gql.data(
      'query ($id: ID!) { node(id: $id) { __typename ... on Motif { slug } } }',
      {
        id,
      },
    );
    expect(node).toEqual({ __typename: 'Motif', slug: 'dugong' });
  });

  test.each([
    ['in the operator’s order', {}, ['dugong', 'bunga-anggrek', 'ulin-100']],
    ['by name', { sort: 'NAME' }, ['dugong', 'bunga-anggrek', 'ulin-100']],
    ['by year', { sort: 'NEWEST' }, ['dugong', 'bunga-anggrek', 'ulin-100']],
    ['of a theme', { where: { theme: ['flora', 'tidak-ada'] } }, ['bunga-anggrek']],
    ['of a year', { where: { year: 2023 } }, ['dugong']],
    ['by words in either language', { where: { query: 'PATIENCE cinta' } }, ['bunga-anggrek']],
    ['by words that stand together nowhere', { where: { query: 'dugong cinta' } }, []],
    ['by signs alone', { where: { query: '%_\\ \u0000' } }, []],
    ['by a very long text', { where: { query: 'x'.repeat(5000) } }, []],
  ])('lists %s', async (_name, variables, expected) => {
    expect(await slugs(variables)).toEqual(expected);
  });

  test.each(['FEATURED', 'NAME', 'NEWEST'])('pages by %s without gaps', async (sort) => {
    const all = await slugs({ sort });
    const pieces = await readToTheEnd<{ slug: string }>(
      async (after) => (await api.gql.data(list, { sort, first: 1, after })).motifs,
    );
    expect(pieces.map(({ slug }) => slug)).toEqual(all);
  });

  test('refuses the cursor of another order', async () => {
    const { motifs } = await api.gql.data(list, { sort: 'NAME', first: 1 });
    const answer = await api.gql.request(list, { sort: 'NEWEST', after: motifs.pageInfo.endCursor });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('pages through a motif’s products', async () => {
    const nodes = await readToTheEnd<{ slug: string }>(
      async (after) =>
        (
          await api.gql.data(
            `query ($after: String) { motif(slug: "bunga-anggrek") { products(first: 1, after: $after, sort: NEWEST) {
              nodes { slug } pageInfo { hasNextPage endCursor } } } }`,
            { after },
          )
        ).motif.products,
    );
    expect(nodes.map(({ slug }) => slug)).toEqual(['kain-tiga', 'kain-dua', 'kain-satu']);
  });
});
