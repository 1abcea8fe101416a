import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStockDesk } from '../support/stock-desk.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const query = `query ($sellerId: ID!, $id: ID!, $first: Int, $after: String, $at: ID) { seller(id: $sellerId) { variant(id: $id) {
  history(first: $first, after: $after, locationId: $at) { pageInfo { hasNextPage endCursor }
    nodes { kind delta balance reason locationName actorName orderId } } } } }`;

describe('the history of a variant', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  test('tells what came and went, who did it and what was there after it, page by page', async () => {
    const desk = await openStockDesk(api);
    const goods = await desk.maker.sell('Kain', { stock: 5 });
    const [from, gallery] = [await desk.workshop(), await desk.open('Galeri')];
    const lines = [{ variantId: goods.id, quantity: 2 }];
    await desk.send('transfer', { fromLocationId: from, toLocationId: gallery, lines, reason: 'gallery' });
    await desk.send('sell', { variantId: goods.id, locationId: gallery, quantity: 1, reason: 'cash' });
    await desk.send('adjust', { variantId: goods.id, delta: 3, reason: 'found' });

    const page = async (variables: object) =>
      (await desk.ask(query, { id: goods.id, ...variables })).seller.variant.history;
    const all = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page({ first: 2, after });
      all.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(all.map(({ kind, delta, balance }) => [kind, delta, balance])).toEqual([
      ['ADJUSTED', 3, 7],
      ['SOLD_ON_SITE', -1, 4],
      ...(all[2].delta > 0
        ? [
            ['TRANSFERRED_IN', 2, 5],
            ['TRANSFERRED_OUT', -2, 3],
          ]
        : [
            ['TRANSFERRED_OUT', -2, 5],
            ['TRANSFERRED_IN', 2, 7],
          ]),
      ['RECEIVED', 5, 5],
    ]);
    expect(all[0]).toMatchObject({
      reason: 'found',
      locationName: 'Workshop',
      actorName: 'Penenun',
      orderId: null,
    });
    expect(all[4]).toMatchObject({ actorName: null });

    const { nodes } = await page({ at: gallery });
    expect(nodes.map(({ delta, balance }: { delta: number; balance: number }) => [delta, balance])).toEqual([
      [-1, 1],
      [2, 2],
    ]);
  });
});
