import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createUser } from '../../src/identity/index.js';
import { orderGroupScope, publicScope, sellerScope } from '../../src/platform/db/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { buyAndDeliver, type Delivered } from '../support/delivered.js';
import { everyOperation, schemaOf } from '../support/every-operation.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';
import { signInAs } from '../support/sign-in.js';

const replyTo = `mutation ($input: ReviewReplyInput!) { answer: reviewReply(input: $input) {
  review { productTitle reply { body editedAt } } userErrors { code field message } } }`;
const removeReply = `mutation ($input: ReviewReplyRemoveInput!) { answer: reviewReplyRemove(input: $input) {
  review { reply { body } } userErrors { code field message } } }`;
const own = `query ($id: ID!, $unanswered: Boolean) { seller(id: $id) { rating { count }
  reviews(unanswered: $unanswered) { nodes { id body } totalCount } } }`;

describe('what a seller may do with reviews', () => {
  let api: PayingApi;
  let maker: Maker;
  let intruder: Maker;
  let cloth: Goods;
  let heldCloth: Goods;
  let bought: Delivered;
  let reviewId: string;
  let tokens: { maker: string; intruder: string };
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    [maker, intruder] = [await openMaker(api.context, 'Milik'), await openMaker(api.context, 'Pengintip')];
    reviews = reviewClient(api);
    [cloth, heldCloth] = [await maker.sell('Kain'), await maker.sell('Kain tertahan')];
    bought = await buyAndDeliver(api, maker, [cloth, heldCloth]);
    const { review } = await reviews.write(bought, { stars: 3, body: 'Lumayan' }, 0);
    reviewId = String(review?.id);
    await reviews.write(bought, { stars: 1, body: 'Rahasia www.contoh.test' }, 1);
    tokens = {
      maker: await signInAs(api, 'seller', maker.email),
      intruder: await signInAs(api, 'seller', intruder.email),
    };
  });
  afterAll(() => api.close());

  const ask = async (query: string, variables: object, token: string) =>
    api.gql.data(query, variables, { audience: 'seller', token });
  const idOf = ({ sellerId }: Maker) => toPublicId('seller', sellerId);

  test('answer once, change it, take it back', async () => {
    expect((await ask(own, { id: idOf(maker), unanswered: true }, tokens.maker)).seller).toEqual({
      rating: { count: 1 },
      reviews: { nodes: [{ id: reviewId, body: 'Lumayan' }], totalCount: 1 },
    });
    const reply = async (body: string) =>
      (await ask(replyTo, { input: { reviewId, body } }, tokens.maker)).answer;
    expect(await reply('Terima kasih')).toMatchObject({
      review: { productTitle: 'Kain', reply: { body: 'Terima kasih', editedAt: null } },
    });
    expect((await reply('Terima kasih, Bu')).review.reply).toMatchObject({
      body: 'Terima kasih, Bu',
      editedAt: expect.any(String),
    });
    expect((await reviews.of(cloth)).reviews.nodes).toMatchObject([{ reply: { body: 'Terima kasih, Bu' } }]);
    expect(
      (await ask(own, { id: idOf(maker), unanswered: true }, tokens.maker)).seller.reviews.totalCount,
    ).toBe(0);
    expect((await reply(' ')).userErrors).toMatchObject([{ code: 'REPLY_REQUIRED' }]);
    expect((await reply('x'.repeat(1001))).userErrors).toMatchObject([{ code: 'REPLY_TOO_LONG' }]);
    expect((await ask(removeReply, { input: { reviewId } }, tokens.maker)).answer).toMatchObject({
      review: { reply: null },
      userErrors: [],
    });
  });

  test('not to another’s, which looks as if it did not exist, letter for letter', async () => {
    for (const query of [replyTo, removeReply]) {
      const input = query === replyTo ? { body: 'Halo' } : {};
      const [theirs, unknown] = [
        await ask(query, { input: { ...input, reviewId } }, tokens.intruder),
        await ask(
          query,
          { input: { ...input, reviewId: toPublicId('review', maker.sellerId) } },
          tokens.intruder,
        ),
      ];
      expect(theirs).toEqual(unknown);
      expect(theirs.answer.userErrors).toMatchObject([{ code: 'REVIEW_NOT_FOUND' }]);
    }
    expect((await reviews.of(cloth)).reviews.nodes).toMatchObject([{ reply: null }]);
    expect((await ask(own, { id: idOf(maker) }, tokens.intruder)).seller).toBeNull();
  });

  test('a stock keeper reads them and answers nothing', async () => {
    const userId = await createUser(api.context, { name: 'Stok', email: 'stok@example.test', password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    const token = await signInAs(api, 'seller', 'stok@example.test');
    expect((await ask(own, { id: idOf(maker) }, token)).seller.reviews.totalCount).toBe(1);
    const answer = await api.gql.request(
      replyTo,
      { input: { reviewId, body: 'x' } },
      { audience: 'seller', token },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('what is held is told by no operation of the seller schema, given any id there is', async () => {
    const { rows } = await api.sql<{ id: string }>(`SELECT id FROM review WHERE status = 'HELD'`);
    const ids = [
      toPublicId('review', rows[0]?.id ?? ''),
      toPublicId('product', heldCloth.productId),
      toPublicId('seller', maker.sellerId),
    ];
    const schema = await schemaOf(api.gql, 'seller');
    for (const { name, text } of ids.flatMap((id) => everyOperation(schema, 'query', id))) {
      const { data, errors } = await api.gql.request(text, {}, { audience: 'seller', token: tokens.maker });
      expect({ name, told: JSON.stringify({ data, errors }).includes('Rahasia') }).toEqual({
        name,
        told: false,
      });
    }
  });

  describe('beneath the code, in PostgreSQL', () => {
    const bodies = (scope: Parameters<PayingApi['context']['db']['transaction']>[0]) =>
      api.context.db.transaction(scope, async (tx) => {
        const { rows } = await sql<{ body: string }>`SELECT body FROM review ORDER BY body`.execute(tx.sql);
        return rows.map(({ body }) => body);
      });

    test('each scope sees what it may', async () => {
      const { rows } = await api.sql<{ id: string }>('SELECT id FROM order_group');
      expect(await bodies(publicScope)).toEqual(['Lumayan']);
      expect(await bodies(sellerScope(maker.sellerId))).toEqual(['Lumayan']);
      expect(await bodies(sellerScope(intruder.sellerId))).toEqual([]);
      expect(await bodies(orderGroupScope(rows[0]?.id ?? ''))).toEqual([
        'Lumayan',
        'Rahasia www.contoh.test',
      ]);
      const reports = await api.context.db.transaction(sellerScope(maker.sellerId), (tx) =>
        sql`SELECT 1 FROM review_report`.execute(tx.sql),
      );
      expect(reports.rows).toEqual([]);
    });

    test('a seller’s scope changes no review and no rating, and answers for nobody else', async () => {
      const { rows } = await api.sql<{ id: string }>(`SELECT id FROM review WHERE body = 'Lumayan'`);
      await api.context.db.transaction(sellerScope(maker.sellerId), async (tx) => {
        for (const change of [sql`UPDATE review SET stars = 5`, sql`UPDATE product_rating SET stars_5 = 9`]) {
          expect((await change.execute(tx.sql)).numAffectedRows).toBe(0n);
        }
      });
      for (const sellerId of [maker.sellerId, intruder.sellerId]) {
        const smuggle = api.context.db.transaction(sellerScope(intruder.sellerId), (tx) =>
          sql`INSERT INTO review_reply (review_id, seller_id, body) VALUES (${rows[0]?.id}, ${sellerId}, 'x')`.execute(
            tx.sql,
          ),
        );
        await expect(smuggle).rejects.toThrow('row-level security');
      }
    });
  });
});
