import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { suspendSeller } from '../../src/sellers/index.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { signInAs } from '../support/sign-in.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const change = (name: string) => `mutation ($input: SellerFollowInput!) { ${name}(input: $input) {
  seller { slug followerCount isFollowedByMe } userErrors { code field } } }`;
const page = 'query ($slug: String!) { seller(by: { slug: $slug }) { followerCount isFollowedByMe } }';

describe('following a seller', () => {
  let api: TestApi;
  let maker: Maker;
  let shopper: string;
  let other: string;

  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context);
    for (const email of ['rahma@example.test', 'budi@example.test'])
      await createUser(api.context, { name: email, email, password });
    shopper = await signInAs(api, 'shop', 'rahma@example.test');
    other = await signInAs(api, 'shop', 'budi@example.test');
  });
  afterAll(() => api.close());

  const id = () => toPublicId('seller', maker.sellerId);
  const send = async (name: 'sellerFollow' | 'sellerUnfollow', token: string, sellerId = id()) =>
    (await api.gql.data(change(name), { input: { sellerId } }, { token }))[name];
  const read = async (token: string | null) =>
    (await api.gql.data(page, { slug: maker.slug }, { token })).seller;

  test('counts each person once, and tells each their own', async () => {
    await send('sellerFollow', shopper);
    await send('sellerFollow', shopper);
    expect(await send('sellerFollow', other)).toEqual({
      seller: { slug: maker.slug, followerCount: 2, isFollowedByMe: true },
      userErrors: [],
    });
    expect(await send('sellerUnfollow', other)).toMatchObject({
      seller: { followerCount: 1, isFollowedByMe: false },
    });
    expect(await read(null)).toEqual({ followerCount: 1, isFollowedByMe: false });
    expect(await read(shopper)).toEqual({ followerCount: 1, isFollowedByMe: true });
  });

  test('is for people with an account', async () => {
    const input = { sellerId: id() };
    const { errors } = await api.gql.request(change('sellerFollow'), { input });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('refuses who is not in the shop, but lets go of one that has left it', async () => {
    const gone = await openMaker(api.context);
    const goneId = toPublicId('seller', gone.sellerId);
    await send('sellerFollow', shopper, goneId);
    await suspendSeller(api.context, { sellerId: gone.sellerId, reason: 'uji' });
    for (const sellerId of [goneId, toPublicId('seller', newId()), 'sel_nonsense', '']) {
      expect(await send('sellerFollow', other, sellerId)).toEqual({
        seller: null,
        userErrors: [{ code: 'SELLER_NOT_FOUND', field: ['input', 'sellerId'] }],
      });
    }
    expect(await send('sellerUnfollow', shopper, goneId)).toEqual({ seller: null, userErrors: [] });
  });
});
