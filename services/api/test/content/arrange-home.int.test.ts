import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMotif } from '../../src/motifs/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const home = `{ homePage { rails { kind title text seller { slug } motif { slug } collection { slug } products { title } } } }`;
const arrange = `mutation ($input: HomePageUpdateInput!) { homePageUpdate(input: $input) {
  homePage { arranged rails { kind title { id en } sellerId motifSlug } } userErrors { code field } } }`;

describe('the home page', () => {
  let api: TestApi;
  let token: string;
  let maker: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    token = await openOffice(api);
    maker = await openMaker(api.context, 'Perajin');
    await maker.sell('Kain Cap');
    await maker.sell('Kain Habis', { stock: 0 });
    await createMotif(api.context, { slug: 'bekantan', name: { id: 'Bekantan' }, publish: true });
    await createMotif(api.context, { slug: 'rahasia', name: { id: 'Rahasia' } });
  });
  afterAll(() => api.close());

  const set = async (rails: object[]) =>
    (await api.gql.data(arrange, { input: { rails } }, { audience: 'office', token })).homePageUpdate;
  const rails = async (locale: 'id' | 'en' = 'id') =>
    (await api.gql.data(home, {}, { locale })).homePage.rails;

  test('shows the usual sections until the office arranges it', async () => {
    expect((await rails()).map(({ kind }: { kind: string }) => kind)).toEqual([
      'CATEGORIES',
      'FEATURED',
      'SELLERS',
      'NEW',
    ]);
    const { homePage } = await api.gql.data('{ homePage { arranged } }', {}, { audience: 'office', token });
    expect(homePage.arranged).toBe(false);
  });

  test('shows what the office arranged, in its order and in the reader’s language', async () => {
    const sellerId = toPublicId('seller', maker.sellerId);
    const { userErrors, homePage } = await set([
      { kind: 'SELLER', sellerId, title: { id: 'Pembuat pekan ini', en: 'Maker of the week' } },
      { kind: 'MOTIF', motifSlug: 'bekantan', text: { id: 'Hidung panjang' } },
      { kind: 'NEW' },
    ]);
    expect([userErrors, homePage.arranged]).toEqual([[], true]);
    expect(await rails('en')).toEqual([
      {
        kind: 'SELLER',
        title: 'Maker of the week',
        text: null,
        seller: { slug: maker.slug },
        motif: null,
        collection: null,
        // What is sold out is not put in the window.
        products: [{ title: 'Kain Cap' }],
      },
      expect.objectContaining({
        kind: 'MOTIF',
        text: 'Hidung panjang',
        motif: { slug: 'bekantan' },
        products: [],
      }),
      expect.objectContaining({ kind: 'NEW', products: [{ title: 'Kain Cap' }] }),
    ]);
  });

  test('leaves out what can’t be seen now', async () => {
    const other = await openMaker(api.context, 'Penjahit');
    await set([
      { kind: 'SELLER', sellerId: toPublicId('seller', other.sellerId) },
      { kind: 'MOTIF', motifSlug: 'rahasia' },
      { kind: 'SELLERS' },
    ]);
    await suspendSeller(api.context, { sellerId: other.sellerId, reason: 'closed' });
    expect((await rails()).map(({ kind }: { kind: string }) => kind)).toEqual(['SELLERS']);
  });

  test('says what is wrong, and stays as it was', async () => {
    await set([{ kind: 'SALE' }]);
    const { userErrors } = await set([
      { kind: 'SELLER' },
      { kind: 'MOTIF', motifSlug: 'tak-ada' },
      { kind: 'COLLECTION', collectionSlug: 'tak-ada' },
      { kind: 'NEW', title: { id: 'x'.repeat(81) }, text: { en: 'x'.repeat(301) } },
    ]);
    expect(userErrors).toEqual([
      { code: 'RAIL_SELLER_REQUIRED', field: ['input', 'rails', '0', 'sellerId'] },
      { code: 'RAIL_MOTIF_REQUIRED', field: ['input', 'rails', '1', 'motifSlug'] },
      { code: 'RAIL_COLLECTION_REQUIRED', field: ['input', 'rails', '2', 'collectionSlug'] },
      { code: 'RAIL_TEXT_TOO_LONG', field: ['input', 'rails', '3', 'title'] },
      { code: 'RAIL_TEXT_TOO_LONG', field: ['input', 'rails', '3', 'text'] },
    ]);
    expect((await set(Array.from({ length: 21 }, () => ({ kind: 'NEW' })))).userErrors).toEqual([
      { code: 'TOO_MANY_RAILS', field: ['input', 'rails'] },
    ]);
    expect((await rails()).map(({ kind }: { kind: string }) => kind)).toEqual(['SALE']);
  });

  test('is arranged by staff alone, and by two of them one after the other', async () => {
    const refused = await api.gql.request(arrange, { input: { rails: [] } }, { audience: 'office' });
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const answers = await Promise.all(['NEW', 'SALE', 'FEATURED'].map((kind) => set([{ kind }, { kind }])));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await rails()).toHaveLength(2);
  });
});
