import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProduct, upsertCategory } from '../../src/catalog/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { openMaker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const document = `query ($query: String!, $first: Int, $after: String, $where: ProductWhere) {
  search(query: $query, first: $first, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } nodes { slug } } }`;

describe('searching', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    const wastra = await openMaker(api.context, 'Rumah Mangrove');
    const dapur = await openMaker(api.context, 'Dapur Melati');
    await upsertCategory(api.context, { slug: 'perhiasan', name: { id: 'Perhiasan', en: 'Jewellery' } });
    for (const name of ['Bunga Anggrek Borneo', 'Enceng Gondok'])
      await createMotif(api.context, { name: { id: name }, publish: true });
    const sell = (sellerId: string, title: object, given: object = {}) =>
      createProduct(api.context, {
        sellerId,
        title,
        publish: true,
        variants: [{ price: 100_00n, weightGrams: 1 }],
        ...given,
      });
    await sell(
      wastra.sellerId,
      { id: 'Kain Batik Tulis Anggrek', en: 'Hand-drawn Orchid Cloth' },
      { motifs: [{ motif: 'bunga-anggrek-borneo' }] },
    );
    await sell(
      wastra.sellerId,
      { id: 'Kemeja Batik Cap' },
      { description: { id: 'Motif anggrek yang dicap.' }, motifs: [{ motif: 'enceng-gondok' }] },
    );
    await sell(wastra.sellerId, { id: 'Gelang Manik' }, { categorySlug: 'perhiasan' });
    await sell(dapur.sellerId, { id: 'Sambal Buah Naga', en: 'Dragon Fruit Chilli Paste' });
    await sell(dapur.sellerId, { id: 'Keripik Buah Naga' });
    await sell(dapur.sellerId, { id: 'Sirup Salak 100% "Asli"' });
  });
  afterAll(() => api.close());

  const slugs = async (query: string, variables: object = {}) => {
    const { search } = await api.gql.data(document, { query, ...variables });
    expect(search.totalCount).toBe(search.nodes.length);
    return search.nodes.map((node: { slug: string }) => node.slug);
  };

  test.each([
    ['a word of the title', 'sambal', ['sambal-buah-naga']],
    ['any case and signs', ' SAMBAL!! ', ['sambal-buah-naga']],
    ['all words, in any order', 'naga buah keripik', ['keripik-buah-naga']],
    ['the title above the description', 'anggrek', ['kain-batik-tulis-anggrek', 'kemeja-batik-cap']],
    ['English', 'orchids', ['kain-batik-tulis-anggrek']],
    ['the beginning of a word', 'kerip', ['keripik-buah-naga']],
    ['a motif', 'gondok', ['kemeja-batik-cap']],
    ['a category', 'perhiasan', ['gelang-manik']],
    ['a category in English', 'jewellery', ['gelang-manik']],
    ['a seller with a word of the title', 'sirup melati', ['sirup-salak-100-asli']],
    ['without filler words', 'gelang untuk dan', ['gelang-manik']],
    ['one letter wrong', 'sambel', ['sambal-buah-naga']],
    ['one letter left out', 'krripik', ['keripik-buah-naga']],
    ['a misspelled motif, as the motif itself', 'anggrak', ['kain-batik-tulis-anggrek', 'kemeja-batik-cap']],
  ])('finds by %s', async (_name, query, expected) => {
    expect(await slugs(query)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['signs only', '!@#$%^&*()_+"\'\\'],
    ['operators', '& | ! <-> :*'],
    ['what is not there', 'kulkas dua pintu'],
    ['a very long text', 'x'.repeat(5000)],
    ['a null character', 'a\u0000b'],
  ])('finds nothing, and breaks nothing, for %s', async (_name, query) => {
    expect(await slugs(query)).toEqual([]);
  });

  test('finds within a filter only', async () => {
    expect(await slugs('naga', { where: { category: ['perhiasan'] } })).toEqual([]);
  });

  test('pages of what is only spelled alike have no gaps either', async () => {
    const all = await slugs('batek');
    const pieces = await readToTheEnd<{ slug: string }>(
      async (after) => (await api.gql.data(document, { query: 'batek', first: 1, after })).search,
    );
    expect(all.length).toBeGreaterThan(1);
    expect(pieces.map(({ slug }) => slug)).toEqual(all);
  });
});
