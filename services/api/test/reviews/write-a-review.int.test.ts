import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { buyAndDeliver, buyAndPay } from '../support/delivered.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';
import { signInAs } from '../support/sign-in.js';

describe('writing a review', () => {
  let api: PayingApi;
  let maker: Maker;
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    reviews = reviewClient(api);
  });
  afterAll(() => api.close());

  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

  test('a guest who bought it says so, and everybody can read it at once', async () => {
    const cloth = await maker.sell('Kain anggrek');
    const bought = await buyAndDeliver(api, maker, [cloth], { name: 'Ibu Rahma Sari Dewi' });
    const { review, userErrors } = await reviews.write(bought, {
      stars: 4,
      title: ' Bagus  sekali ',
      body: 'Warnanya <b>persis</b> seperti di foto.\r\n\r\n\r\n\r\nTerima kasih!',
    });
    expect(userErrors).toEqual([]);
    expect(review).toMatchObject({ stars: 4, status: 'PUBLISHED', authorName: 'Rahma D.' });
    expect(await reviews.of(cloth)).toMatchObject({
      rating: {
        average: 4,
        count: 1,
        distribution: [
          { stars: 5, count: 0 },
          { stars: 4, count: 1 },
          { stars: 3, count: 0 },
          { stars: 2, count: 0 },
          { stars: 1, count: 0 },
        ],
      },
      reviews: {
        totalCount: 1,
        nodes: [
          {
            title: 'Bagus sekali',
            body: 'Warnanya <b>persis</b> seperti di foto.\n\nTerima kasih!',
            authorName: 'Rahma D.',
            verifiedPurchase: true,
            reply: null,
          },
        ],
      },
    });
  });

  test('not before it has arrived, only once, and only with the right key', async () => {
    const cloth = await maker.sell('Kain belum sampai');
    const waiting = await buyAndPay(api, [cloth]);
    expect(codes(await reviews.write(waiting))).toEqual(['REVIEW_NOT_YET']);
    const bought = await buyAndDeliver(api, maker, [cloth]);
    expect(codes(await reviews.write({ ...bought, key: waiting.key }))).toEqual(['ORDER_LINE_NOT_FOUND']);
    expect(codes(await reviews.write({ ...bought, key: { ...bought.key, secret: 'x' } }))).toEqual([
      'ORDER_LINE_NOT_FOUND',
    ]);
    expect(codes(await reviews.write({ ...bought, lineIds: ['oln_nonsense'] }))).toEqual([
      'ORDER_LINE_NOT_FOUND',
    ]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => reviews.write(bought)));
    expect(answers.map(codes).sort()).toEqual([
      [],
      ['REVIEW_EXISTS'],
      ['REVIEW_EXISTS'],
      ['REVIEW_EXISTS'],
      ['REVIEW_EXISTS'],
    ]);
    expect(await reviews.of(cloth)).toMatchObject({ rating: { average: 5, count: 1 } });
  });

  test('who bought it signed in needs no key; another account does', async () => {
    await createUser(api.context, { name: 'Sinta Ayu', email: 'sinta@example.test', password });
    await createUser(api.context, { name: 'Orang Lain', email: 'lain@example.test', password });
    const [token, other] = [
      await signInAs(api, 'shop', 'sinta@example.test'),
      await signInAs(api, 'shop', 'lain@example.test'),
    ];
    const cloth = await maker.sell('Kain akun');
    const { lineIds } = await buyAndDeliver(api, maker, [cloth], { token, name: 'Sinta Ayu' });
    const input = { orderLineId: lineIds[0], stars: 5, body: 'Halus.' };
    const write = (as: string) => reviews.send('reviewWrite', 'ReviewWriteInput', input, { token: as });
    expect(codes(await write(other))).toEqual(['ORDER_LINE_NOT_FOUND']);
    expect(codes(await write(token))).toEqual([]);
    const query = `{ me { orderGroups { nodes { orders { lines { canReview review { body editableUntil } } } } } } }`;
    const { me } = await api.gql.data(query, {}, { token });
    expect(me.orderGroups.nodes[0].orders[0].lines).toEqual([
      { canReview: false, review: { body: 'Halus.', editableUntil: expect.any(String) } },
    ]);
  });

  test('every fault of the form is told at its field', async () => {
    const bought = await buyAndDeliver(api, maker, [await maker.sell('Kain keliru')]);
    const { userErrors } = await reviews.write(bought, {
      stars: 6,
      title: 'x'.repeat(81),
      body: 'y'.repeat(2001),
    });
    expect(userErrors).toMatchObject([
      { code: 'INVALID_STARS', field: ['input', 'stars'] },
      { code: 'REVIEW_TITLE_TOO_LONG', field: ['input', 'title'] },
      { code: 'REVIEW_BODY_TOO_LONG', field: ['input', 'body'] },
    ]);
  });

  test('a seller’s own people can’t, whether by account, address or phone', async () => {
    const cloth = await maker.sell('Kain sendiri');
    const token = await signInAs(api, 'shop', maker.email);
    for (const way of [{ token }, { email: maker.email.toUpperCase() }, { phone: '081234567890' }]) {
      const bought = await buyAndDeliver(api, maker, [cloth], way);
      expect(codes(await reviews.write(bought))).toEqual(['REVIEW_OWN_PRODUCT']);
    }
    expect((await reviews.of(cloth)).rating.count).toBe(0);
  });

  test('it can be changed, the rating follows; and taken back, and written anew', async () => {
    const cloth = await maker.sell('Kain berubah');
    const bought = await buyAndDeliver(api, maker, [cloth]);
    await reviews.write(bought, { stars: 2, body: 'Kurang.' });
    const changed = await reviews.edit(bought, { stars: 5, body: 'Ternyata bagus.' });
    expect(changed.review).toMatchObject({ stars: 5, body: 'Ternyata bagus.', editedAt: expect.any(String) });
    expect(await reviews.of(cloth)).toMatchObject({ rating: { average: 5, count: 1 } });
    expect((await reviews.remove(bought)).review).toBeNull();
    expect((await reviews.remove(bought)).userErrors).toEqual([]);
    expect(await reviews.of(cloth)).toMatchObject({
      rating: { average: null, count: 0 },
      reviews: { nodes: [] },
    });
    expect(codes(await reviews.edit(bought))).toEqual(['REVIEW_NOT_FOUND']);
    const { rows } = await api.sql<{ body: string; author_name: string }>(
      `SELECT body, author_name FROM review WHERE status = 'REMOVED'`,
    );
    expect(rows).toEqual([{ body: '', author_name: '' }]);
    expect((await reviews.write(bought, { stars: 3 })).review).toMatchObject({
      stars: 3,
      status: 'PUBLISHED',
    });
  });

  test('after its time it stays as it is', async () => {
    const bought = await buyAndDeliver(api, maker, [await maker.sell('Kain lama')]);
    const { review } = await reviews.write(bought);
    await api.sql(`UPDATE review SET created_at = now() - interval '31 days' WHERE status = 'PUBLISHED'
      AND order_group_id = (SELECT id FROM order_group WHERE number = '${bought.key.number}')`);
    expect(codes(await reviews.edit(bought, { stars: 1 }))).toEqual(['REVIEW_EDIT_OVER']);
    expect(review).toMatchObject({ stars: 5 });
  });
});
