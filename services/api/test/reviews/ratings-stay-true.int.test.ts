import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rebuildRatings } from '../../src/reviews/index.js';
import { buyAndDeliver, linesOf, type Delivered } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { reviewClient } from '../support/reviews.js';

const atOnce = 50;

describe('ratings', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let bought: Delivered;
  let reviews: ReturnType<typeof reviewClient>;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain laris');
    reviews = reviewClient(api);
    bought = await buyAndDeliver(api, maker, [cloth]);
    // As if so many had bought it: lines of the same order, each to be reviewed once.
    await api.sql(
      `INSERT INTO order_line SELECT gen_random_uuid(), order_id, seller_id, position + n, variant_id, product_id, title,
         variant_title, sku, image_asset_id, quantity, unit_price, total FROM order_line, generate_series(1, $1) n`,
      [atOnce - 1],
    );
    bought = { ...bought, lineIds: await linesOf(api, bought.key) };
  });
  afterAll(() => api.close());

  const starsOf = (line: number) => (line % 5) + 1;
  const counts = async () => (await reviews.of(cloth)).rating;
  const countedAnew = async () => {
    const { rows } = await api.sql<{ count: number; average: string }>(
      `SELECT count(*)::int, round(avg(stars), 2)::text AS average FROM review WHERE status = 'PUBLISHED'`,
    );
    return { count: rows[0]?.count, average: Number(rows[0]?.average) };
  };

  test(`${String(atOnce)} reviews at once are all counted`, async () => {
    const answers = await Promise.all(
      bought.lineIds.map((_id, line) => reviews.write(bought, { stars: starsOf(line) }, line)),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await counts()).toEqual({
      average: 3,
      count: atOnce,
      distribution: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: atOnce / 5 })),
    });
  });

  test('changes and removals at once too, and nothing is left to mend', async () => {
    await Promise.all(
      bought.lineIds.map((_id, line) =>
        line % 3 === 0 ? reviews.remove(bought, line) : reviews.edit(bought, { stars: 5 - (line % 2) }, line),
      ),
    );
    expect(await counts()).toMatchObject(await countedAnew());
    expect(await rebuildRatings(api.context)).toBe(0);
  });

  test('can be counted anew from the reviews', async () => {
    const right = await counts();
    await api.sql('UPDATE product_rating SET stars_5 = 99, stars_1 = 7');
    await api.sql('DELETE FROM seller_rating');
    expect(await rebuildRatings(api.context)).toBe(1);
    expect(await counts()).toEqual(right);
    const { seller } = await api.gql.data(
      `query ($slug: String!) { seller(by: { slug: $slug }) { rating { average count } reviews(first: 1) { totalCount } } }`,
      { slug: maker.slug },
    );
    expect(seller).toEqual({
      rating: { average: right.average, count: right.count },
      reviews: { totalCount: right.count },
    });
  });

  test('a change is told, for those who keep the rating elsewhere', async () => {
    const { rows } = await api.sql<{ name: string; count: number }>(
      `SELECT name, count(*)::int FROM outbox_event WHERE name IN ('ReviewPublished', 'ProductRatingChanged') GROUP BY name`,
    );
    const told = Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    expect(told.ReviewPublished).toBe(atOnce);
    expect(told.ProductRatingChanged).toBeGreaterThan(atOnce);
  });
});
