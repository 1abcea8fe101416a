import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const list = `query ($page: Int!) { productAddresses(page: $page) { pageCount nodes { slug updatedAt } } }`;

describe('the addresses of everything in the shop', () => {
  let api: TestApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Batik Alamat');
    await maker.sell('Selendang Alamat Satu');
    await maker.sell('Selendang Alamat Dua', { publish: false });
  });
  afterAll(() => api.close());

  const slugs = async (page = 1): Promise<string[]> => {
    const { productAddresses } = await api.gql.data(list, { page });
    return productAddresses.nodes.map(({ slug }: { slug: string }) => slug);
  };

  test('hold what is published, and no draft', async () => {
    expect(await slugs()).toEqual(['selendang-alamat-satu']);
    expect(await slugs(2)).toEqual([]);
  });

  test.each([0, -1, 10_001])('page %d is refused', async (page) => {
    const answer = await api.gql.request(list, { page });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a suspended seller’s are gone', async () => {
    await suspendSeller(api.context, { sellerId: maker.sellerId, reason: 'Uji' });
    expect(await slugs()).toEqual([]);
  });
});
