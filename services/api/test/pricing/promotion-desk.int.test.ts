import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { promotionClient } from '../support/promotions.js';
import {
  checkOut,
  checkoutClient,
  failedJobs,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const fields = `id state endReason categories { slug } sellers { slug } coupons { code }
  examples { productTitle quantity before { amount } after { amount } } results { purchases discountTotal { amount } }`;

describe('what sellers and the office see of promotions', () => {
  let api: PayingApi;
  let maker: Maker;
  let other: Maker;
  let tokens: { seller: string; other: string; office: string };
  let seller: ReturnType<typeof promotionClient>;
  let office: ReturnType<typeof promotionClient>;
  let ofMaker: { sellerId: string };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    [maker, other] = [await openMaker(api.context, 'Penenun'), await openMaker(api.context, 'Juru Masak')];
    tokens = {
      seller: await signInAs(api, 'seller', maker.email),
      other: await signInAs(api, 'seller', other.email),
      office: await openOffice(api),
    };
    seller = promotionClient(api, 'seller', tokens.seller);
    office = promotionClient(api, 'office', tokens.office);
    ofMaker = { sellerId: toPublicId('seller', maker.sellerId) };
  });
  afterAll(() => api.close());

  const listOf = async (state: string | null) => {
    const query = `query ($id: ID!, $state: PromotionState) { seller(id: $id) { promotions(state: $state) { totalCount nodes { ${fields} } } } }`;
    const answer = await api.gql.data(
      query,
      { id: ofMaker.sellerId, state },
      { audience: 'seller', token: tokens.seller },
    );
    return answer.seller.promotions;
  };
  const oneOf = async (token: string, sellerId: string, promotionId: string) => {
    const query = `query ($id: ID!, $promotionId: ID!) { seller(id: $id) { promotion(id: $promotionId) { ${fields} } } }`;
    return (await api.gql.data(query, { id: sellerId, promotionId }, { audience: 'seller', token })).seller
      ?.promotion;
  };

  test('an example is reckoned as a cart is, and what it did is told', async () => {
    const cloth = await maker.sell('Kain', { price: 250_000, stock: 50 });
    const made = await seller.create({
      ...ofMaker,
      terms: { percentage: { percent: '10' } },
      minimumSubtotal: '500000',
    });
    const id = made.promotion?.id ?? '';
    expect(await oneOf(tokens.seller, ofMaker.sellerId, id)).toMatchObject({
      state: 'RUNNING',
      examples: [
        {
          productTitle: 'Kain',
          quantity: 2,
          before: { amount: '500000.00' },
          after: { amount: '450000.00' },
        },
      ],
      results: { purchases: 0, discountTotal: { amount: '0.00' } },
    });
    const bought = await checkOut(api, await readyCart(api, [[cloth, 2]]));
    expect(await oneOf(tokens.seller, ofMaker.sellerId, id)).toMatchObject({ results: { purchases: 0 } });
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
    expect(await oneOf(tokens.seller, ofMaker.sellerId, id)).toMatchObject({
      results: { purchases: 1, discountTotal: { amount: '50000.00' } },
    });
    const query = `query ($until: DateTime) { promotionCosts(until: $until) { purchases operatorFunded { amount } sellerFunded { amount } } }`;
    const costs = async (until: string | null) =>
      (await api.gql.data(query, { until }, { audience: 'office', token: tokens.office })).promotionCosts;
    expect(await costs(null)).toEqual({
      purchases: 1,
      operatorFunded: { amount: '0.00' },
      sellerFunded: { amount: '50000.00' },
    });
    expect(await costs('2026-01-01T00:00:00.000Z')).toMatchObject({ purchases: 0 });
    await seller.end(id);
  });

  test('a draft is shown on what it would be on; what can’t be made shows nothing', async () => {
    const query = `query ($id: ID!, $input: PromotionExampleInput!) { seller(id: $id) { promotionExamples(input: $input) {
      quantity before { amount } after { amount } } } }`;
    const shown = async (input: object) =>
      (
        await api.gql.data(
          query,
          { id: ofMaker.sellerId, input },
          { audience: 'seller', token: tokens.seller },
        )
      ).seller.promotionExamples;
    expect(await shown({ terms: { buyXGetY: { buy: 2, get: 1 } } })).toEqual([
      { quantity: 3, before: { amount: '750000.00' }, after: { amount: '500000.00' } },
    ]);
    expect(await shown({ terms: { percentage: { percent: '101' } } })).toEqual([]);
    expect(await shown({ terms: { percentage: { percent: '10' } }, minimumSubtotal: '-5' })).toEqual([]);
    expect(await shown({ terms: { percentage: { percent: '10' } }, categories: ['tidak-ada'] })).toEqual([]);
  });

  test('a promotion and its code are made together or not at all', async () => {
    const count = async () => (await listOf(null)).totalCount;
    const before = await count();
    const give = (coupon: object, audience = 'COUPON') =>
      seller.create({ ...ofMaker, audience, terms: { percentage: { percent: '5' } }, coupon } as never);
    const made = await give({ code: 'pengikut', totalLimit: 3, perPersonLimit: 1 });
    expect(made).toMatchObject({ promotion: { coupons: [{ code: 'PENGIKUT' }] }, userErrors: [] });
    const codes = async (answer: ReturnType<typeof give>) =>
      (await answer).userErrors.map(({ code, field }) => `${code} ${(field ?? []).slice(1).join('.')}`);
    expect(await codes(give({ code: 'PENGIKUT' }))).toEqual(['COUPON_CODE_TAKEN coupon.code']);
    expect(await codes(give({ code: 'a b', totalLimit: 0 }))).toEqual([
      'INVALID_COUPON_LIMIT coupon.totalLimit',
      'INVALID_COUPON_CODE coupon.code',
    ]);
    expect(await codes(give({ code: 'LAIN' }, 'AUTOMATIC'))).toEqual(['PROMOTION_WITHOUT_COUPON coupon']);
    expect(await count()).toBe(before + 1);
  });

  test('another seller sees and changes nothing of it', async () => {
    const made = await seller.create({ ...ofMaker, terms: { percentage: { percent: '5' } } });
    const id = made.promotion?.id ?? '';
    const own = toPublicId('seller', other.sellerId);
    expect(await oneOf(tokens.other, own, id)).toBeNull();
    const stranger = promotionClient(api, 'seller', tokens.other);
    expect((await stranger.end(id)).userErrors).toMatchObject([{ code: 'PROMOTION_NOT_FOUND' }]);
    await seller.end(id);
  });

  test('lists by state; the office ends a seller’s with a reason that the seller reads', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const planned = await seller.create({
      ...ofMaker,
      terms: { amount: { amount: '1000' } },
      startsAt: soon,
    });
    const running = await seller.create({ ...ofMaker, terms: { amount: { amount: '1000' } } });
    const ids = async (state: string) => (await listOf(state)).nodes.map(({ id }: { id: string }) => id);
    expect(await ids('SCHEDULED')).toEqual([planned.promotion?.id]);
    expect(await ids('RUNNING')).toContain(running.promotion?.id);
    const id = running.promotion?.id ?? '';
    expect((await office.end(id)).userErrors).toMatchObject([
      { code: 'PROMOTION_END_REASON_REQUIRED', field: ['input', 'reason'] },
    ]);
    expect((await office.end(id, 'x'.repeat(501))).userErrors).toMatchObject([
      { code: 'PROMOTION_END_REASON_TOO_LONG' },
    ]);
    expect(await ids('RUNNING')).toContain(id);
    expect((await office.end(id, ' Melanggar aturan bazar ')).userErrors).toEqual([]);
    expect(await oneOf(tokens.seller, ofMaker.sellerId, id)).toMatchObject({
      state: 'ENDED',
      endReason: 'Melanggar aturan bazar',
    });
    const told = await waitFor(
      async () =>
        (
          await api.sql<{ recipient: string }>(
            `SELECT recipient FROM notification WHERE kind = 'PROMOTION_ENDED' AND sent_at IS NOT NULL`,
          )
        ).rows[0] ?? null,
      { timeoutMs: 15_000, what: 'the seller being told' },
    );
    expect(told.recipient).toBe(maker.email);
    expect(await failedJobs(api)).toEqual([]);
  });
});
