import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import fc from 'fast-check';
import pg from 'pg';
import {
  allocateReservations,
  reallocateReleased,
  receiveStock,
  releaseReservations,
  reserveStock,
  shipAllocated,
} from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

type Step =
  | { kind: 'receive'; goods: number; quantity: number }
  | { kind: 'reserve'; group: number; quantities: [number, number] }
  | { kind: 'allocate' | 'release' | 'reallocate' | 'ship'; group: number };

const group = fc.integer({ min: 0, max: 3 });
const amount = fc.integer({ min: 0, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('receive' as const),
    goods: fc.integer({ min: 0, max: 1 }),
    quantity: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('reserve' as const), group, quantities: fc.tuple(amount, amount) }),
  fc.record({
    kind: fc.constantFrom('allocate' as const, 'release' as const, 'reallocate' as const, 'ship' as const),
    group,
  }),
);

describe('stock, whatever happens in whatever order', () => {
  let api: TestApi;
  let maker: Maker;
  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  const run = async (
    what: Step,
    goods: readonly Goods[],
    groups: readonly { id: string; orderId: string }[],
  ) => {
    if (what.kind === 'receive') {
      const { variantId } = goods[what.goods] as Goods;
      return receiveStock(api.context, {
        variantId,
        sellerId: maker.sellerId,
        quantity: what.quantity,
        reason: 'more',
      });
    }
    const { id, orderId } = groups[what.group] as { id: string; orderId: string };
    return api.context.db.transaction(platformScope, async (tx) => {
      if (what.kind === 'allocate') await allocateReservations(tx, id);
      if (what.kind === 'release') await releaseReservations(tx, id);
      if (what.kind === 'reallocate') await reallocateReleased(tx, id);
      if (what.kind === 'ship') await shipAllocated(tx, orderId);
      if (what.kind !== 'reserve') return;
      const lines = what.quantities.flatMap((quantity, index) =>
        quantity > 0
          ? { orderId, sellerId: maker.sellerId, variantId: (goods[index] as Goods).variantId, quantity }
          : [],
      );
      // A shortage takes nothing, so the transaction may as well be kept.
      await reserveStock(tx, { orderGroupId: id, expiresAt: new Date(), lines });
    });
  };

  test('on hand is what moved, reserved is what is held, nothing goes below zero', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 10 }),
        async (rounds) => {
          const goods = [await maker.sell('Batik', { stock: 6 }), await maker.sell('Sambal', { stock: 3 })];
          const groups = Array.from({ length: 4 }, () => ({ id: newId(), orderId: newId() }));
          // Steps of one round happen at the same time.
          for (const round of rounds) await Promise.all(round.map((what) => run(what, goods, groups)));
          expect(await auditInvariants(api.context)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('the check finds a level that was changed behind the movements’ back', async () => {
    const goods = await maker.sell('Anjat', { stock: 2 });
    const owner = new pg.Client({ connectionString: api.databaseUrl });
    await owner.connect();
    await owner.query('UPDATE stock_level SET on_hand = 5, reserved = 1 WHERE variant_id = $1', [
      goods.variantId,
    ]);
    await owner.end();
    expect(await auditInvariants(api.context)).toMatchObject([
      { code: 'S2', count: 1, examples: [{ found: '5 on hand, 2 moved' }] },
      { code: 'S2', count: 1, examples: [{ found: '1 reserved, 0 held' }] },
    ]);
  });
});
