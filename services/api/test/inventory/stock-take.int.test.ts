import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { allocateReservations, reserveStock, shipAllocated } from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import { stockOf } from '../support/inventory.js';
import type { Goods } from '../support/market.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const linesQuery = `query ($sellerId: ID!, $id: ID!, $only: StockCountLineFilter, $query: String) { seller(id: $sellerId) {
  stockCount(id: $id) { status lines(only: $only, query: $query) { nodes {
    variant { id } expected counted difference countedBy } } } } }`;

describe('a stock-take', () => {
  let api: TestApi;
  let desk: StockDesk;
  let cloth: Goods;
  let jar: Goods;
  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    cloth = await desk.maker.sell('Kain', { stock: 10 });
    jar = await desk.maker.sell('Sambal', { stock: 4 });
  });
  afterAll(() => api.close());

  const start = async () => {
    const { count, userErrors } = await desk.send('startCount', { locationId: await desk.workshop() });
    expect(userErrors).toEqual([]);
    return count.id as string;
  };
  const enter = (countId: string, entries: [Goods, number | null][], more: object = {}) =>
    desk.send('enterCounts', {
      countId,
      entries: entries.map(([{ id }, counted]) => ({ variantId: id, counted })),
      ...more,
    });
  const order = (goods: Goods, quantity: number) =>
    api.context.db.transaction(platformScope, async (tx) => {
      const [orderGroupId, orderId] = [newId(), newId()];
      const lines = [{ orderId, sellerId: desk.maker.sellerId, variantId: goods.variantId, quantity }];
      const shortages = await reserveStock(tx, { orderGroupId, expiresAt: new Date(), lines });
      if (shortages.length > 0) throw new Error('short');
      await allocateReservations(tx, orderGroupId);
      return orderId;
    });
  const ship = (orderId: string) =>
    api.context.db.transaction(platformScope, (tx) => shipAllocated(tx, orderId));

  test('books what was found, and leaves what nobody counted', async () => {
    const id = await start();
    expect(await enter(id, [[cloth, 8]])).toMatchObject({
      count: { status: 'OPEN', lineCount: 2, countedCount: 1, differentCount: 1 },
    });
    const { seller } = await desk.ask(linesQuery, { id, only: 'DIFFERENT' });
    expect(seller.stockCount.lines.nodes).toEqual([
      { variant: { id: cloth.id }, expected: 10, counted: 8, difference: -2, countedBy: expect.any(String) },
    ]);
    expect(await desk.send('finishCount', { countId: id })).toMatchObject({ count: { status: 'FINISHED' } });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 8, reserved: 0 });
    expect(await stockOf(api, jar)).toEqual({ onHand: 4, reserved: 0 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what is sent, made and ordered before, between and after counting is not lost', async () => {
    const before = await order(cloth, 1);
    const between = await order(cloth, 2);
    const id = await start();
    await ship(before); // 9 are left by the ledger
    await enter(id, [[cloth, 8]]); // one is missing
    await ship(between); // 7 by the ledger, 6 on the shelf
    await desk.send('receive', { variantId: cloth.id, quantity: 5, reason: 'new' });
    const after = await order(cloth, 3);
    await desk.send('finishCount', { countId: id });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 11, reserved: 3 });
    await ship(after);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 8, reserved: 0 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('an entry that is sent late is compared with what was there when it was counted', async () => {
    const id = await start();
    await new Promise((done) => setTimeout(done, 20));
    const countedAt = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));
    await ship(await order(cloth, 4));
    await enter(id, [[cloth, 10]], { countedAt });
    expect((await desk.ask(linesQuery, { id, query: 'kain' })).seller.stockCount.lines.nodes).toMatchObject([
      { counted: 10, difference: 0 },
    ]);
    await desk.send('finishCount', { countId: id });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 6, reserved: 0 });
  });

  test('many people count at once; the later entry for a variant stands, and one may be taken back', async () => {
    const id = await start();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        enter(
          id,
          index % 2
            ? [
                [cloth, index],
                [jar, 3],
              ]
            : [
                [jar, 3],
                [cloth, index],
              ],
        ),
      ),
    );
    await enter(id, [
      [cloth, 7],
      [jar, null],
    ]);
    await desk.send('finishCount', { countId: id });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 7, reserved: 0 });
    expect(await stockOf(api, jar)).toEqual({ onHand: 4, reserved: 0 });
  });

  test('not below what is spoken for: told by row, nothing is booked, and it goes on', async () => {
    await order(cloth, 6);
    await order(jar, 3);
    const id = await start();
    await enter(id, [
      [cloth, 5],
      [jar, 2],
    ]);
    const refused = await desk.send('finishCount', { countId: id });
    expect(refused.userErrors).toHaveLength(2);
    expect(refused.userErrors).toContainEqual({
      code: 'COUNT_BELOW_RESERVED',
      field: ['count', 'lines', cloth.id],
      message: 'Kain: by the count 5 are left, but 6 are spoken for. Count again, or cancel the order first.',
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 6 });
    await enter(id, [
      [cloth, 6],
      [jar, 3],
    ]);
    expect(await desk.send('finishCount', { countId: id })).toMatchObject({ count: { status: 'FINISHED' } });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 6, reserved: 6 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('ends once, however often it is asked at once; a location has one at a time', async () => {
    const id = await start();
    expect((await desk.send('startCount', { locationId: await desk.workshop() })).userErrors).toMatchObject([
      { code: 'COUNT_RUNNING' },
    ]);
    expect((await desk.send('finishCount', { countId: id })).userErrors).toMatchObject([
      { code: 'COUNT_EMPTY' },
    ]);
    await enter(id, [[cloth, 9]]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => desk.send('finishCount', { countId: id })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 9, reserved: 0 });
    expect((await enter(id, [[cloth, 1]])).userErrors).toMatchObject([{ code: 'COUNT_ENDED' }]);
    const second = await start();
    await enter(second, [[cloth, 1]]);
    expect(await desk.send('cancelCount', { countId: second })).toMatchObject({
      count: { status: 'CANCELLED' },
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 9, reserved: 0 });
  });

  test.each([
    [-1, {}, 'INVALID_COUNT'],
    [1_000_001, {}, 'INVALID_COUNT'],
    [1, { countedAt: '2001-01-01T00:00:00Z' }, 'COUNTED_AT_INVALID'],
    [1, { countedAt: '2101-01-01T00:00:00Z' }, 'COUNTED_AT_INVALID'],
    [1, { countId: 'cnt_nonsense' }, 'COUNT_NOT_FOUND'],
  ])('a count of %d with %j is refused with %s', async (counted, more, code) => {
    const id = await start();
    expect((await enter(id, [[cloth, counted]], more)).userErrors).toMatchObject([{ code }]);
  });

  test('another seller’s is not there', async () => {
    const stranger = await openStockDesk(api, 'Pesaing');
    const theirs = await stranger.maker.sell('Tenun', { stock: 5 });
    const { count } = await stranger.send('startCount', { locationId: await stranger.workshop() });
    const ours = await start();
    const code = async (answer: Promise<{ userErrors: { code: string }[] }>) =>
      (await answer).userErrors[0]?.code;
    expect(await code(enter(count.id, [[cloth, 1]]))).toBe('COUNT_NOT_FOUND');
    expect(await code(enter(ours, [[theirs, 1]]))).toBe('VARIANT_NOT_FOUND');
    expect(await code(desk.send('finishCount', { countId: count.id }))).toBe('COUNT_NOT_FOUND');
    expect(await code(desk.send('cancelCount', { countId: count.id }))).toBe('COUNT_NOT_FOUND');
    expect(await code(desk.send('startCount', { locationId: await stranger.workshop() }))).toBe(
      'LOCATION_NOT_FOUND',
    );
    expect((await desk.ask(linesQuery, { id: count.id })).seller.stockCount).toBeNull();
  });
});
