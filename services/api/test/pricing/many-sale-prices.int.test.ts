import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';
import { signInAs } from '../support/sign-in.js';

describe('sale prices of several things at once', () => {
  let api: TestApi;
  let maker: Maker;
  let token: string;
  let cloth: Goods;
  let jar: Goods;
  let sellerId: string;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context, 'Penenun');
    token = await signInAs(api, 'seller', maker.email);
    cloth = await maker.sell('Kain', { price: 200_000, stock: 3 });
    jar = await maker.sell('Sambal', { price: 40_000, stock: 3 });
    sellerId = toPublicId('seller', maker.sellerId);
  });
  afterAll(() => api.close());

  const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const set = async (prices: object[], given: object = {}, as = token) => {
    const document = `mutation ($input: VariantSalePricesSetInput!) { variantSalePricesSet(input: $input) {
      count userErrors { code field } } }`;
    const input = { sellerId, prices, endsAt: later(2), ...given };
    const answer = await api.gql.data(document, { input }, { audience: 'seller', token: as });
    return answer.variantSalePricesSet;
  };
  const onSale = async () => {
    const query = `query ($sellerId: ID!) { seller(id: $sellerId) { variants(onSale: true) { totalCount nodes {
      title price { amount } ownPrice { amount } sale { price { amount } running } } } } }`;
    const { seller } = await api.gql.data(query, { sellerId }, { audience: 'seller', token });
    return seller.variants;
  };

  test('are set all or none', async () => {
    const good = { variantId: cloth.id, price: '150000' };
    const codes = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
      userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`);
    expect(codes(await set([good, { variantId: jar.id, price: '40000' }]))).toEqual([
      'INVALID_SALE_PRICE prices.1.price',
    ]);
    expect(codes(await set([good, { variantId: jar.id, price: '-1' }]))).toEqual([
      'INVALID_SALE_PRICE prices.1.price',
    ]);
    expect(codes(await set([good, good]))).toEqual(['UNKNOWN_VARIANT prices.1.variantId']);
    expect(codes(await set([good], { endsAt: later(-1) }))).toEqual(['INVALID_SALE_TIME endsAt']);
    expect(codes(await set([]))).toEqual(['SALE_PRICES_REQUIRED prices']);
    expect(codes(await set(Array.from({ length: 101 }, () => good)))).toEqual([
      'TOO_MANY_SALE_PRICES prices',
    ]);
    expect((await onSale()).totalCount).toBe(0);
    expect(await set([good, { variantId: jar.id, price: '30000' }])).toEqual({ count: 2, userErrors: [] });
    expect(await onSale()).toEqual({
      totalCount: 2,
      nodes: [
        {
          title: 'Sambal',
          price: { amount: '30000.00' },
          ownPrice: { amount: '40000.00' },
          sale: { price: { amount: '30000.00' }, running: true },
        },
        {
          title: 'Kain',
          price: { amount: '150000.00' },
          ownPrice: { amount: '200000.00' },
          sale: { price: { amount: '150000.00' }, running: true },
        },
      ],
    });
  });

  test('another seller’s goods are not touched, and crossed lists never wait for each other', async () => {
    const other = await openMaker(api.context, 'Juru Masak');
    const stranger = await signInAs(api, 'seller', other.email);
    const price = { variantId: cloth.id, price: '1000' };
    expect((await set([price], {}, stranger)).userErrors).toMatchObject([{ code: 'SELLER_NOT_FOUND' }]);
    const own = { sellerId: toPublicId('seller', other.sellerId) };
    expect((await set([price], own, stranger)).userErrors).toMatchObject([{ code: 'UNKNOWN_VARIANT' }]);
    const pair = [
      { variantId: cloth.id, price: '120000' },
      { variantId: jar.id, price: '20000' },
    ];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_none, index) => set(index % 2 === 0 ? pair : [...pair].reverse())),
    );
    for (const answer of answers) expect(answer).toEqual({ count: 2, userErrors: [] });
    expect((await onSale()).totalCount).toBe(2);
  });
});
