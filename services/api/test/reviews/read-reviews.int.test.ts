import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toPublicId } from '../../src/platform/ids.js';
import { buyAndDeliver, linesOf, type Delivered } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { readToTheEnd } from '../support/pages.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';

describe('reading reviews', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let bought: Delivered;
  let reviews: ReturnType<typeof reviewClient>;
  const stars = [5, 3, 4, 5, 1, 2, 5, 4];

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain laris');
    reviews = reviewClient(api);
    bought = await buyAndDeliver(api, maker, [cloth]);
    await api.sql(
      `INSERT INTO order_line SELECT gen_random_uuid(), order_id, seller_id, position + n, variant_id, product_id, title,
         variant_title, sku, image_asset_id, quantity, unit_price, total FROM order_line, generate_series(1, $1) n`,
      [stars.length - 1],
    );
    bought = { ...bought, lineIds: await linesOf(api, bought.key) };
    for (const [line, given] of stars.entries()) {
      await reviews.write(bought, { stars: given, body: `Nomor ${String(line)}` }, line);
    }
    // Some at the very same moment, so that only the id parts them.
    await api.sql(`UPDATE review SET created_at = '2026-01-01T00:00:00Z' WHERE stars = 5`);
  });
  afterAll(() => api.close());

  const read = (sort: string, first: number) =>
    readToTheEnd<{ stars: number; body: string; id: string }>(async (after) => {
      const args = `(sort: ${sort}, first: ${String(first)}${after ? `, after: "${after}"` : ''})`;
      return (await reviews.of(cloth, args)).reviews;
    });

  test.each([
    ['HIGHEST', [5, 5, 5, 4, 4, 3, 2, 1]],
    ['LOWEST', [1, 2, 3, 4, 4, 5, 5, 5]],
    ['NEWEST', [4, 2, 1, 4, 3, 5, 5, 5]],
  ])('%s, page by page, each once', async (sort, expected) => {
    for (const first of [1, 3, 50]) {
      const nodes = await read(sort, first);
      expect(nodes.map((node) => node.stars)).toEqual(expected);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(stars.length);
    }
  });

  test('only those with so many stars', async () => {
    const { reviews: found } = await reviews.of(cloth, '(stars: 5, first: 2)');
    expect(found).toMatchObject({ totalCount: 3, nodes: [{ stars: 5 }, { stars: 5 }] });
  });

  test('with photos only: none yet', async () => {
    expect((await reviews.of(cloth, '(sort: WITH_PHOTOS)')).reviews).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  test('a cursor of another order, or of nobody, is refused', async () => {
    const { pageInfo } = (await reviews.of(cloth, '(sort: NEWEST, first: 1)')).reviews;
    const query = (after: string) => `query ($id: ID!) { node(id: $id) { ... on Product {
      reviews(sort: HIGHEST, after: "${after}") { nodes { id } } } } }`;
    for (const after of [
      pageInfo.endCursor,
      'x',
      Buffer.from('["HIGHEST",1e300,"1","2"]').toString('base64url'),
    ]) {
      const answer = await api.gql.request(query(String(after)), {
        id: toPublicId('product', cloth.productId),
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('a list of products takes one statement for all their reviews', async () => {
    const other = await maker.sell('Kain sepi');
    const query = `{ products(first: 10) { nodes { title rating { count } reviews(first: 2) { nodes { stars } } } } }`;
    const { products } = await api.gql.data(query);
    expect(products.nodes).toEqual(
      expect.arrayContaining([
        { title: 'Kain laris', rating: { count: 8 }, reviews: { nodes: [{ stars: 4 }, { stars: 2 }] } },
        { title: 'Kain sepi', rating: { count: 0 }, reviews: { nodes: [] } },
      ]),
    );
    expect(other.productId).toBeDefined();
  });
});
