import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

describe('the last pieces', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

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
