import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ReserveStockInput } from '../../src/inventory/commands/reserve-stock.js';
import type { Shortage } from '../../src/inventory/stock.split.js';
import { newId } from '../../src/platform/ids.js';
import type { Transaction } from '../../src/platform/db/index.js';
import type { PayingApi } from '../support/purchase.js';

/** The fault that others have: look what there is, compare, write what is left. */
async function readThenWrite(tx: Transaction, { orderGroupId, expiresAt, lines }: ReserveStockInput) {
  const shortages: Shortage[] = [];
  for (const { orderId, sellerId, variantId, quantity } of lines) {
    const level = await tx.sql
      .selectFrom('stock_level')
      .selectAll()
      .where('variant_id', '=', variantId)
      .executeTakeFirstOrThrow();
    const available = level.on_hand - level.reserved;
    if (available < quantity) {
      shortages.push({ variantId, requested: quantity, available });
      continue;
    }
    await tx.sql
      .updateTable('stock_level')
      .set({ reserved: level.reserved + quantity })
      .where('variant_id', '=', variantId)
      .execute();
    const reservation = { id: newId(), order_group_id: orderGroupId, order_id: orderId, seller_id: sellerId };
    const held = { variant_id: variantId, location_id: level.location_id, quantity, expires_at: expiresAt };
    await tx.sql
      .insertInto('reservation')
      .values({ ...reservation, ...held, status: 'LIVE' })
      .execute();
  }
  return shortages;
}

describe('the broken twin of the reservation', () => {
  let api: PayingApi;

  beforeAll(async () => {
    jest.unstable_mockModule('../../src/inventory/commands/reserve-stock.js', () => ({
      reserveStock: readThenWrite,
    }));
    const { startPayingApi } = await import('../support/purchase.js');
    api = await startPayingApi();
  });
  afterAll(() => api.close());

  test('sells to 200 buyers more than the 50 pieces there are, and the check of the barrier notices', async () => {
    const { openMaker } = await import('../support/market.js');
    const { manyCarts, rush, wrongAfterRush } = await import('../support/rush.js');
    const maker = await openMaker(api.context);
    const cloth = await maker.sell('Kain terakhir', { stock: 50 });
    const outcome = await rush(api, await manyCarts(api, [cloth], 200));
    expect(outcome.faults).toEqual([]);
    expect(outcome.won.length).toBeGreaterThan(50);
    const wrong = await wrongAfterRush(api, cloth, 50, outcome);
    expect(wrong).toContainEqual(expect.stringMatching(/orders of 200 buyers for 50 pieces/));
    expect(wrong).toContainEqual(expect.stringMatching(/^S2 What is reserved is the sum of what is held/));
  }, 120_000);
});
