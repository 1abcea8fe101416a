import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  listAtProvider,
  readyCart,
  startPayingApi,
  type CheckoutAnswer,
  type PayingApi,
} from '../support/purchase.js';

describe('more buyers than stock', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  const cartsOf = async (count: number, fill: (index: number) => Promise<{ id: string }>) => {
    const carts: { id: string }[] = [];
    // A few at a time: the rush is to come at checkout.
    for (let start = 0; start < count; start += 20) {
      const indices = Array.from({ length: Math.min(20, count - start) }, (_, index) => start + index);
      carts.push(...(await Promise.all(indices.map(fill))));
    }
    return carts;
  };

  test('200 buyers at once for a stock of 50: exactly 50 orders, and 150 are told so', async () => {
    const cloth = await maker.sell('Kain terakhir', { stock: 50 });
    const carts = await cartsOf(200, () => readyCart(api, [cloth]));
    const { start } = checkoutClient(api);
    const answers = await Promise.all(carts.map(({ id }) => start(id)));

    const won = answers.filter(({ orderGroup }) => orderGroup !== null);
    const lost = answers.filter(({ orderGroup }) => orderGroup === null);
    expect([won.length, lost.length]).toEqual([50, 150]);
    const refusal = [
      { __typename: 'InsufficientStockError', code: 'INSUFFICIENT_STOCK', availableQuantity: 0 },
    ];
    for (const { userErrors } of lost) expect(userErrors).toMatchObject(refusal);
    for (const { payment } of won) expect(payment?.redirectUrl).toMatch(/^http/);
    expect(new Set(won.map(({ orderGroup }) => orderGroup?.number)).size).toBe(50);
    expect(await listAtProvider(api.emulator, '/v1/checkout/sessions?limit=100')).toHaveLength(50);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 50, reserved: 50 });
    expect(await auditInvariants(api.context)).toEqual([]);
  }, 120_000);

  test('buyers whose carts cross neither deadlock nor oversell', async () => {
    const [one, two] = [
      await maker.sell('Kain satu', { stock: 12 }),
      await maker.sell('Kain dua', { stock: 12 }),
    ];
    const carts = await cartsOf(40, (index) => readyCart(api, index % 2 === 0 ? [one, two] : [two, one]));
    const { start } = checkoutClient(api);
    const answers = await Promise.all(carts.map(({ id }) => start(id)));
    expect(answers.filter(({ orderGroup }) => orderGroup !== null)).toHaveLength(12);
    expect(await stockOf(api, one)).toEqual({ onHand: 12, reserved: 12 });
    expect(await stockOf(api, two)).toEqual({ onHand: 12, reserved: 12 });
  }, 60_000);

  test('the same checkout sent 50 times at once: one order group, one session, the same answer', async () => {
    const cloth = await maker.sell('Kain sekali', { stock: 50 });
    const before = await listAtProvider(api.emulator, '/v1/checkout/sessions?limit=100');
    const cart = await readyCart(api, [cloth]);
    const { start } = checkoutClient(api);
    const send = (): Promise<CheckoutAnswer> => start(cart.id, { idempotencyKey: 'one-click' });
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    const [first] = answers;
    expect(first?.payment?.redirectUrl).toMatch(/^http/);
    expect(answers).toEqual(Array.from({ length: 50 }, () => first));
    const after = await listAtProvider(api.emulator, '/v1/checkout/sessions?limit=100');
    expect(after.length - before.length).toBe(1);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 50, reserved: 1 });
  });

  test('another key for the same cart gives the same order group', async () => {
    const cart = await readyCart(api, [await maker.sell('Kain lagi', { stock: 5 })]);
    const first = await checkOut(api, cart);
    const second = await checkOut(api, cart);
    expect(second).toEqual(first);
  });

  test('stock that fell after the cart was filled is told, with what is left', async () => {
    const cloth = await maker.sell('Kain tiga', { stock: 3 });
    const cart = await readyCart(api, [[cloth, 2]]);
    // The stock falls after the cart was filled.
    await checkOut(api, await readyCart(api, [[cloth, 2]]));
    const { orderGroup, userErrors } = await checkoutClient(api).start(cart.id);
    expect(orderGroup).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', availableQuantity: 1 }]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 2 });
  });
});
