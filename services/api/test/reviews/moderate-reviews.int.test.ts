import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { buyAndDeliver, type Delivered } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';
import { signInAs } from '../support/sign-in.js';

const queue = `query ($status: [ReviewStatus!], $reported: Boolean) { reviews(status: $status, reported: $reported) {
  nodes { id status body heldReason hiddenReason productTitle productSlug seller { slug } reports { reason note bySeller settledAt } }
  totalCount } }`;
const decide = (name: string, type: string) => `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
  review { status hiddenReason } userErrors { code field } } }`;
const publish = decide('reviewPublish', 'ReviewPublishInput');
const hide = decide('reviewHide', 'ReviewHideInput');
const report = `mutation ($input: ReviewReportInput!) { answer: reviewReport(input: $input) { reported userErrors { code } } }`;

describe('moderation', () => {
  let api: PayingApi;
  let maker: Maker;
  let office: string;
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    office = await openOffice(api);
    reviews = reviewClient(api);
  });
  afterAll(() => api.close());

  const ask = (query: string, variables: object) =>
    api.gql.data(query, variables, { audience: 'office', token: office });
  const held = async () => (await ask(queue, { status: ['HELD'] })).reviews;
  const bring = async (title: string): Promise<{ cloth: Goods; bought: Delivered }> => {
    const cloth = await maker.sell(title);
    return { cloth, bought: await buyAndDeliver(api, maker, [cloth]) };
  };
  const publicCount = async (cloth: Goods) => {
    const { rating, reviews: list } = await reviews.of(cloth);
    return [rating.count, list.nodes.length, list.totalCount];
  };

  test('an address waits for the office; let through, it shows and counts', async () => {
    const { cloth, bought } = await bring('Kain iklan');
    const { review } = await reviews.write(bought, { body: 'Beli di https://contoh.test saja' });
    expect(review).toMatchObject({ status: 'HELD' });
    expect(await publicCount(cloth)).toEqual([0, 0, 0]);
    const { nodes } = await held();
    expect(nodes).toMatchObject([
      { id: review?.id, heldReason: 'LINK', productTitle: 'Kain iklan', seller: { slug: maker.slug } },
    ]);
    const { answer } = await ask(publish, { input: { reviewId: review?.id } });
    expect(answer).toEqual({ review: { status: 'PUBLISHED', hiddenReason: null }, userErrors: [] });
    expect(await publicCount(cloth)).toEqual([1, 1, 1]);
    expect((await held()).totalCount).toBe(0);
  });

  test('what the office hides is gone for all but its author, who sees why; a new try waits', async () => {
    const { cloth, bought } = await bring('Kain sembunyi');
    const { review } = await reviews.write(bought, { stars: 1, body: 'Nomor rumahnya Jl. Anu 5' });
    const reviewId = review?.id;
    expect((await ask(hide, { input: { reviewId, reason: ' ' } })).answer.userErrors).toMatchObject([
      { code: 'HIDE_REASON_REQUIRED', field: ['input', 'reason'] },
    ]);
    await ask(hide, { input: { reviewId, reason: 'Memuat alamat rumah.' } });
    expect(await publicCount(cloth)).toEqual([0, 0, 0]);
    const query = `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) {
      orders { lines { review { status hiddenReason } } } } }`;
    expect((await api.gql.data(query, bought.key)).orderGroup.orders[0].lines).toEqual([
      { review: { status: 'HIDDEN', hiddenReason: 'Memuat alamat rumah.' } },
    ]);
    expect((await reviews.edit(bought, { stars: 2, body: 'Kainnya tipis.' })).review).toMatchObject({
      status: 'HELD',
    });
    await reviews.remove(bought);
    expect((await reviews.write(bought, { stars: 2, body: 'Tipis.' })).review).toMatchObject({
      status: 'HELD',
    });
    expect((await held()).nodes).toMatchObject([{ heldReason: 'HIDDEN_BEFORE', body: 'Tipis.' }]);
    await ask(publish, { input: { reviewId } });
    expect(await publicCount(cloth)).toEqual([1, 1, 1]);
    const { rows } = await api.sql<{ action: string; actor_kind: string }>(
      `SELECT action, actor_kind FROM audit_entry WHERE subject_type = 'review' AND data ->> 'from' <> 'HELD' ORDER BY id`,
    );
    expect(rows).toEqual([{ action: 'review.hidden', actor_kind: 'USER' }]);
  });

  test('a report brings it before the office, once for each who reports; it stays until the office decides', async () => {
    const { cloth, bought } = await bring('Kain dilaporkan');
    const { review } = await reviews.write(bought, { stars: 1, body: 'Jelek' });
    const reviewId = review?.id;
    const seller = { audience: 'seller', token: await signInAs(api, 'seller', maker.email) } as const;
    const input = { reviewId, reason: 'FALSE', note: 'Ini bukan pembeli kami' };
    for (const options of [{}, {}, seller, seller]) {
      expect((await api.gql.data(report, { input }, options)).answer).toEqual({
        reported: true,
        userErrors: [],
      });
    }
    const { nodes } = (await ask(queue, { reported: true })).reviews;
    expect(nodes).toMatchObject([
      {
        id: reviewId,
        status: 'PUBLISHED',
        reports: [
          { bySeller: true, reason: 'FALSE', settledAt: null },
          { bySeller: false, note: 'Ini bukan pembeli kami', settledAt: null },
        ],
      },
    ]);
    expect(await publicCount(cloth)).toEqual([1, 1, 1]);
    await ask(publish, { input: { reviewId } });
    expect((await ask(queue, { reported: true })).reviews.totalCount).toBe(0);
    expect(await publicCount(cloth)).toEqual([1, 1, 1]);
  });

  test('an unknown review is not found, for shoppers and for the office', async () => {
    const reviewId = toPublicId('review', maker.sellerId);
    const input = { reviewId, reason: 'SPAM' };
    expect((await api.gql.data(report, { input })).answer.userErrors).toEqual([{ code: 'REVIEW_NOT_FOUND' }]);
    expect((await ask(publish, { input: { reviewId } })).answer.userErrors).toMatchObject([
      { code: 'REVIEW_NOT_FOUND' },
    ]);
  });

  test('one network’s reports are limited', async () => {
    const input = { reviewId: 'rev_nonsense', reason: 'SPAM' };
    const answers = await Promise.all(Array.from({ length: 21 }, () => api.gql.request(report, { input })));
    expect(
      answers.at(-1)?.errors?.[0]?.extensions.code ??
        answers.find(({ errors }) => errors)?.errors?.[0]?.extensions.code,
    ).toBe('RATE_LIMITED');
  });

  test('is for the office alone', async () => {
    for (const token of [null, await signInAs(api, 'seller', maker.email), 'gbs_made-up']) {
      const answer = await api.gql.request(queue, {}, { audience: 'office', token });
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
