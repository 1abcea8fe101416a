import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { sql } from 'kysely';
import { createProduct, upsertCategory } from '../../src/catalog/index.js';
import { createMotif } from '../../src/motifs/index.js';
import { sweepDocuments } from '../../src/search/jobs/sweep-documents.job.js';
import { openMaker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const document = `query ($query: String!, $first: Int) { autocomplete(query: $query, first: $first) {
  queries products { slug } motifs { slug } categories { slug } sellers { name } } }`;
const search = `query ($query: String!) { search(query: $query) { totalCount nodes { slug } } }`;
const top = `query ($only: Boolean) { topSearches(onlyWithoutResults: $only) { query searches resultCount } }`;

describe('completing what is typed, and what people searched for', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await upsertCategory(api.context, { slug: 'kemeja', name: { id: 'Kemeja', en: 'Shirts' } });
    await createMotif(api.context, { slug: 'kepiting', name: { id: 'Kepiting' }, publish: true });
    await createMotif(api.context, { slug: 'rahasia', name: { id: 'Kepinding' } });
    const { sellerId } = await openMaker(api.context, 'Kemala Jaya');
    const variants = [{ price: 100_00n, weightGrams: 1 }];
    await createProduct(api.context, { sellerId, title: { id: 'Kemeja Kepiting' }, publish: true, variants });
    await createProduct(api.context, { sellerId, title: { id: 'Kemeja Rahasia' }, variants });
  });
  afterAll(() => api.close());

  const complete = async (query: string, first = 5) =>
    (await api.gql.data(document, { query, first })).autocomplete;

  test('offers products, categories and sellers that begin so, no drafts', async () => {
    expect(await complete('kem')).toMatchObject({
      products: [{ slug: 'kemeja-kepiting' }],
      categories: [{ slug: 'kemeja' }],
      sellers: [{ name: expect.stringContaining('Kemala') }],
    });
    expect((await complete('kemeja rah')).products).toEqual([]);
  });

  test('offers published motifs only', async () => {
    expect((await complete('kepi')).motifs).toEqual([{ slug: 'kepiting' }]);
  });

  test('mends a word that nobody has', async () => {
    expect((await complete('kemaja')).products).toEqual([{ slug: 'kemeja-kepiting' }]);
  });

  test.each([[''], ['   '], ["' & | !"], ['x'.repeat(10_000)], ['a\u0000'], ['🌺']])(
    'takes %j',
    async (query) => {
      expect((await complete(query)).products).toEqual([]);
    },
  );

  test('refuses a number below one', async () => {
    const { errors } = await api.gql.request(document, { query: 'kem', first: 0 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('the office reads what was searched for and not found; others get it offered', async () => {
    for (const query of ['Kemeja  KEPITING!', 'kemeja kepiting', 'kemeja kepiting', 'kulkas', '081234567890'])
      await api.gql.data(search, { query });
    const noted = () =>
      sql<{ count: bigint }>`SELECT count(*) AS count FROM search_log`.execute(api.context.db.platform);
    await waitFor(async () => Number((await noted()).rows[0]?.count) === 4);
    const token = await openOffice(api);
    const ask = async (only: boolean) =>
      (await api.gql.data(top, { only }, { audience: 'office', token })).topSearches;
    expect(await ask(false)).toEqual([
      { query: 'kemeja kepiting', searches: 3, resultCount: 1 },
      { query: 'kulkas', searches: 1, resultCount: 0 },
    ]);
    expect(await ask(true)).toEqual([{ query: 'kulkas', searches: 1, resultCount: 0 }]);
    await sweepDocuments.run(api.context, {});
    expect((await complete('kemeja k')).queries).toEqual(['kemeja kepiting']);
  });

  test('nobody else reads it', async () => {
    const { errors } = await api.gql.request(top, {}, { audience: 'office' });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
