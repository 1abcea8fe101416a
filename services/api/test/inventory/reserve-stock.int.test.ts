import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import {
  allocateReservations,
  reallocateReleased,
  releaseReservations,
  reserveStock,
  shipAllocated,
  type ReserveStockLine,
  type Shortage,
} from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

class OutOfStock extends Error {
  constructor(readonly shortages: Shortage[]) {
    super('out of stock');
  }
}

describe('holding stock for a payment', () => {
  let api: TestApi;
  let maker: Maker;
  beforeAll(async () => {
    api = await startTestApi();
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  const expiresAt = new Date(Date.now() + 1_800_000);
  const line = ({ variantId }: Goods, quantity: number, orderId = newId()): ReserveStockLine => ({
    orderId,
    sellerId: maker.sellerId,
    variantId,
    quantity,
  });
  let attempts = 0;
  /** As checkout does: any shortage undoes the transaction. */
  const hold = (lines: ReserveStockLine[], orderGroupId = newId()) =>
    api.context.db.transaction(platformScope, async (tx) => {
      attempts += 1;
      const shortages = await reserveStock(tx, { orderGroupId, expiresAt, lines });
      if (shortages.length > 0) throw new OutOfStock(shortages);
      return orderGroupId;
    });
  const inTransaction = <Result>(work: Parameters<typeof api.context.db.transaction<Result>>[1]) =>
    api.context.db.transaction(platformScope, work);
  const succeeded = (results: PromiseSettledResult<unknown>[]) =>
    results.filter(({ status }) => status === 'fulfilled').length;

  let cloth: Goods;
  let jar: Goods;
  beforeEach(async () => {
    [cloth, jar] = await Promise.all([
      maker.sell('Batik', { stock: 10 }),
      maker.sell('Sambal', { stock: 10 }),
    ]);
  });

  test('what is held is no longer available, and still on hand', async () => {
    await hold([line(cloth, 3)]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 3 });
  });

  test('60 buyers at once for 10 pieces: 10 get one, 50 are told there is none, nothing is oversold', async () => {
    const results = await Promise.allSettled(Array.from({ length: 60 }, () => hold([line(cloth, 1)])));
    expect(succeeded(results)).toBe(10);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).toBeInstanceOf(OutOfStock);
      expect((result.reason as OutOfStock).shortages).toEqual([
        { variantId: cloth.variantId, requested: 1, available: 0 },
      ]);
    }
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 10 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('crossed carts, (a,b) and (b,a), wait for each other and never deadlock', async () => {
    attempts = 0;
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        hold(index % 2 ? [line(cloth, 1), line(jar, 1)] : [line(jar, 1), line(cloth, 1)]),
      ),
    );
    expect(succeeded(results)).toBe(10);
    const faults = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as Error] : [],
    );
    expect(faults.filter((fault) => !(fault instanceof OutOfStock))).toEqual([]);
    // A deadlock would have made the platform try a transaction again.
    expect(attempts).toBe(40);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('all lines or none: one that is short leaves the others untouched', async () => {
    await expect(hold([line(cloth, 2), line(jar, 11)])).rejects.toMatchObject({
      shortages: [{ variantId: jar.variantId, requested: 11, available: 10 }],
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 0 });
  });

  test('lines that share a variant are summed before the check', async () => {
    const orderId = newId();
    await expect(hold([line(cloth, 6, orderId), line(cloth, 5, orderId)])).rejects.toMatchObject({
      shortages: [{ requested: 11, available: 10 }],
    });
    await hold([line(cloth, 6, orderId), line(cloth, 4, orderId)]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 10 });
  });

  test('paid and shipped: the stock is gone, once', async () => {
    const orderId = newId();
    const group = await hold([line(cloth, 4, orderId)]);
    expect(await inTransaction((tx) => allocateReservations(tx, group))).toBe(1);
    expect(await inTransaction((tx) => allocateReservations(tx, group))).toBe(0);
    expect(await inTransaction((tx) => shipAllocated(tx, orderId))).toBe(1);
    expect(await inTransaction((tx) => shipAllocated(tx, orderId))).toBe(0);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 6, reserved: 0 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a payment that came to nothing gives back what it held, once, and never what is paid', async () => {
    const [open, paid] = [await hold([line(cloth, 4)]), await hold([line(cloth, 3)])];
    await inTransaction((tx) => allocateReservations(tx, paid));
    const release = (group: string) => inTransaction((tx) => releaseReservations(tx, group));
    const released = await Promise.all([release(open), release(open), release(paid)]);
    expect(released.sort()).toEqual([0, 0, 1]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 3 });
  });

  test('a late payment takes its stock again when it is all there', async () => {
    const group = await hold([line(cloth, 4), line(jar, 10)]);
    await inTransaction((tx) => releaseReservations(tx, group));
    expect(await inTransaction((tx) => reallocateReleased(tx, group))).toBe(true);
    expect(await stockOf(api, jar)).toEqual({ onHand: 10, reserved: 10 });
    expect(await inTransaction((tx) => reallocateReleased(tx, group))).toBe(false);
    expect(await stockOf(api, jar)).toEqual({ onHand: 10, reserved: 10 });
  });

  test('a late payment takes nothing when a part was sold meanwhile', async () => {
    const group = await hold([line(cloth, 4), line(jar, 10)]);
    await inTransaction((tx) => releaseReservations(tx, group));
    await hold([line(jar, 1)]);
    expect(await inTransaction((tx) => reallocateReleased(tx, group))).toBe(false);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 0 });
    expect(await stockOf(api, jar)).toEqual({ onHand: 10, reserved: 1 });
  });
});
