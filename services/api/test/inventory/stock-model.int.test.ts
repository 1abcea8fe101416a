import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { auditInvariants, auditStock } from '../../src/commands.js';
import {
  allocateReservations,
  reallocateReleased,
  releaseReservations,
  reserveStock,
  shipAllocated,
} from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import type { Goods } from '../support/market.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const index = (max: number) => fc.nat(max);
const quantity = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('receive', 'sell', 'adjust'),
    goods: index(1),
    place: index(2),
    quantity,
  }),
  fc.record({
    kind: fc.constant('transfer'),
    from: index(2),
    to: index(2),
    quantities: fc.tuple(index(3), index(3)),
    turned: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('reserve'), group: index(3), quantities: fc.tuple(index(3), index(3)) }),
  fc.record({ kind: fc.constantFrom('allocate', 'release', 'reallocate', 'ship'), group: index(3) }),
  fc.record({
    kind: fc.constantFrom('start', 'enter', 'finish'),
    place: index(2),
    goods: index(1),
    counted: index(8),
  }),
  fc.record({ kind: fc.constant('online'), place: index(2), sellsOnline: fc.boolean(), priority: index(3) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What a step may be refused for; anything else is a fault of ours. */
const refusals = new Set([
  'STOCK_BELOW_RESERVED',
  'NOT_ENOUGH_FREE',
  'SAME_LOCATION',
  'TRANSFER_EMPTY',
  'COUNT_RUNNING',
  'COUNT_ENDED',
  'COUNT_EMPTY',
  'COUNT_NOT_FOUND',
  'COUNT_BELOW_RESERVED',
]);

describe('stock at several locations, whatever happens at once', () => {
  let api: TestApi;
  let desk: StockDesk;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inOne = <Result>(work: Parameters<typeof api.context.db.transaction<Result>>[1]) =>
    api.context.db.transaction(platformScope, work);

  test('levels are what movements and reservations make them, and no piece is lost or made', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 2, maxLength: 5 }), { minLength: 3, maxLength: 8 }),
        async (rounds) => {
          desk = await openStockDesk(api);
          const goods = [
            await desk.maker.sell('Batik', { stock: 6 }),
            await desk.maker.sell('Sambal', { stock: 3 }),
          ];
          const places = [await desk.workshop(), await desk.open('Galeri'), await desk.open('Pameran')];
          const groups = Array.from({ length: 4 }, () => ({ id: newId(), orderId: newId() }));
          const counts = new Map<number, string>();
          let expected = 9;
          const run = async (what: Step): Promise<void> => {
            const [place, other] = ['place' in what ? what.place : 0, 'to' in what ? what.to : 0];
            const one = goods['goods' in what ? what.goods : 0] as Goods;
            const group = groups['group' in what ? what.group : 0] ?? { id: '', orderId: '' };
            const send = async (...args: Parameters<StockDesk['send']>) => {
              const answer = await desk.send(...args);
              const bad = answer.userErrors.filter(({ code }) => !refusals.has(code));
              if (bad.length > 0) throw new Error(JSON.stringify(bad));
              return answer.userErrors.length === 0 ? answer : null;
            };
            const at = { variantId: one.id, locationId: places[place], reason: 'model' };
            const count = { countId: counts.get(place) ?? 'cnt_none' };
            switch (what.kind) {
              case 'receive':
                if ('quantity' in what && (await send('receive', { ...at, quantity: what.quantity })))
                  expected += what.quantity;
                return;
              case 'sell':
                if ('quantity' in what && (await send('sell', { ...at, quantity: what.quantity })))
                  expected -= what.quantity;
                return;
              case 'adjust':
                if ('quantity' in what && (await send('adjust', { ...at, delta: -what.quantity })))
                  expected -= what.quantity;
                return;
              case 'transfer': {
                if (!('from' in what)) return;
                const lines = what.quantities.flatMap((pieces, number) =>
                  pieces > 0 ? { variantId: goods[number]?.id, quantity: pieces } : [],
                );
                if (what.turned) lines.reverse();
                const [fromLocationId, toLocationId] = [places[what.from], places[other]];
                await send('transfer', { fromLocationId, toLocationId, lines, reason: 'model' });
                return;
              }
              case 'reserve': {
                const wanted = 'quantities' in what ? what.quantities : [];
                const lines = wanted.flatMap((pieces, number) =>
                  pieces > 0
                    ? {
                        orderId: group.orderId,
                        sellerId: desk.maker.sellerId,
                        variantId: (goods[number] as Goods).variantId,
                        quantity: pieces,
                      }
                    : [],
                );
                await inOne((tx) =>
                  reserveStock(tx, { orderGroupId: group.id, expiresAt: new Date(), lines }),
                );
                return;
              }
              case 'allocate':
                await inOne((tx) => allocateReservations(tx, group.id));
                return;
              case 'release':
                await inOne((tx) => releaseReservations(tx, group.id));
                return;
              case 'reallocate':
                await inOne((tx) => reallocateReleased(tx, group.id));
                return;
              case 'ship':
                await inOne((tx) => shipAllocated(tx, group.orderId));
                return;
              case 'start': {
                const started = await send('startCount', { locationId: places[place] });
                if (started) counts.set(place, started['count'].id);
                return;
              }
              case 'enter':
                if (!('counted' in what)) return;
                await send('enterCounts', {
                  ...count,
                  entries: [{ variantId: one.id, counted: what.counted }],
                });
                return;
              case 'finish':
                await send('finishCount', count);
                return;
              case 'online': {
                if (!('sellsOnline' in what)) return;
                const { sellsOnline, priority } = what;
                await send('update', {
                  locationId: places[place],
                  name: `P${String(place)}`,
                  sellsOnline,
                  priority,
                });
              }
            }
          };
          // Steps of one round happen at the same time.
          for (const round of rounds) await Promise.all(round.map(run));
          expect(await auditInvariants(api.context)).toEqual([]);
          expect((await auditStock(api.context)).differences).toEqual([]);
          const rows = await api.context.db.platform
            .selectFrom('stock_movement')
            .select(['delta', 'kind'])
            .where('seller_id', '=', desk.maker.sellerId)
            .execute();
          const sum = (kinds: string[] | null) =>
            rows.reduce(
              (all, { delta, kind }) => all + (kinds === null || kinds.includes(kind) ? delta : 0),
              0,
            );
          expect(sum(null)).toBe(expected + sum(['SHIPPED', 'COUNTED']));
        },
      ),
      { numRuns: 12 },
    );
    const owner = new pg.Client({ connectionString: api.databaseUrl });
    await owner.connect();
    const { rows } = await owner.query(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    await owner.end();
    expect(rows).toEqual([{ deadlocks: '0' }]);
  });

  test('the rebuild tells a level that was changed behind the movements’ back', async () => {
    desk = await openStockDesk(api);
    const goods = await desk.maker.sell('Anjat', { stock: 2 });
    const owner = new pg.Client({ connectionString: api.databaseUrl });
    await owner.connect();
    await owner.query('UPDATE stock_level SET on_hand = 5, reserved = 1 WHERE variant_id = $1', [
      goods.variantId,
    ]);
    await owner.end();
    expect((await auditStock(api.context)).differences).toMatchObject([
      { variantId: goods.variantId, location: 'Workshop', onHand: 5, reserved: 1, moved: 2, held: 0 },
    ]);
  });
});
