import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { suspendSeller } from '../../src/sellers/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { cartClient } from '../support/carts.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  address,
  buyer,
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

const reorder = `mutation ($input: CartCreateFromOrderGroupInput!) { cartCreateFromOrderGroup(input: $input) {
  cart { id lines { quantity } buyer { name } problems { code } orderGroup { number } } userErrors { code } } }`;

describe('checkout that is refused, and starting over', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  const codesOf = async (cartId: string, given: { idempotencyKey?: string; returnUrl?: string } = {}) => {
    const { orderGroup, payment, userErrors } = await checkoutClient(api).start(cartId, given);
    expect({ orderGroup, payment }).toEqual({ orderGroup: null, payment: null });
    return userErrors.map(({ code }) => code);
  };

  test('an unknown cart is not found, whatever it is called', async () => {
    for (const id of [toPublicId('cart', maker.sellerId), toPublicId('order', maker.sellerId), 'crt_x', '']) {
      expect(await codesOf(id)).toEqual(['CART_NOT_FOUND']);
    }
  });

  test('a cart that is not ready says everything that is missing', async () => {
    const { cart } = await cartClient(api).create([
      { variantId: (await maker.sell('Kain')).id, quantity: 1 },
    ]);
    expect(await codesOf(cart?.id ?? '')).toEqual([
      'BUYER_MISSING',
      'ADDRESS_MISSING',
      'DELIVERY_NOT_SELECTED',
    ]);
    const empty = await cartClient(api).create([]);
    expect(await codesOf(empty.cart?.id ?? '')).toEqual(
      ['CART_EMPTY', 'BUYER_MISSING', 'ADDRESS_MISSING'].slice(0, 1),
    );
  });

  test('a cart of a seller who was suspended meanwhile can’t be bought', async () => {
    const other = await openMaker(api.context);
    const cart = await readyCart(api, [await other.sell('Kain')]);
    await suspendSeller(api.context, { sellerId: other.sellerId, reason: 'Periksa.' });
    expect(await codesOf(cart.id)).toEqual(expect.arrayContaining(['SELLER_UNAVAILABLE']));
  });

  test.each(['', 'x'.repeat(201)])(
    'an idempotency key must have 1 to 200 characters',
    async (idempotencyKey) => {
      const cart = await readyCart(api, [await maker.sell('Kain')]);
      expect(await codesOf(cart.id, { idempotencyKey })).toEqual(['INVALID_IDEMPOTENCY_KEY']);
    },
  );

  test('a return address that is not ours is refused, and nothing is reserved', async () => {
    const cloth = await maker.sell('Kain');
    const cart = await readyCart(api, [cloth]);
    expect(await codesOf(cart.id, { returnUrl: 'https://evil.example.test/' })).toEqual([
      'INVALID_RETURN_URL',
    ]);
    expect(await stockOf(api, cloth)).toMatchObject({ reserved: 0 });
    const returnUrl = 'http://localhost:3000/terima-kasih';
    const { payment } = await checkoutClient(api).start(cart.id, { returnUrl });
    expect((await payOnPage(payment?.redirectUrl ?? '')).headers.get('location')).toBe(returnUrl);
  });

  test('less than the provider takes is told before anything happens', async () => {
    const sticker = await maker.sell('Stiker', { price: 500, weightGrams: 0 });
    const client = cartClient(api);
    const made = await client.create([{ variantId: sticker.id, quantity: 1 }]);
    const told = await client.buyer(made.cart?.id ?? '', buyer, address);
    const group = told.cart?.deliveryGroups[0];
    const pickUp = group?.options.find(({ kind }) => kind === 'PICK_UP');
    await client.deliver(told.cart?.id ?? '', [
      { deliveryGroupId: group?.id ?? '', optionId: pickUp?.id ?? '' },
    ]);
    expect(await codesOf(told.cart?.id ?? '')).toEqual(['TOTAL_TOO_SMALL']);
    expect(await stockOf(api, sticker)).toMatchObject({ reserved: 0 });
  });

  describe('starting over from an order group', () => {
    const startOver = async (number: string, secret: string) =>
      (await api.gql.data(reorder, { input: { number, secret } })).cartCreateFromOrderGroup;

    test('an open payment is closed first, its stock is free, and the new cart can be bought', async () => {
      const cloth = await maker.sell('Kain', { stock: 2 });
      const group = await checkOut(api, await readyCart(api, [[cloth, 2]]));
      const { cart, userErrors } = await startOver(group.number, group.secret);
      expect(userErrors).toEqual([]);
      expect(cart).toMatchObject({
        lines: [{ quantity: 2 }],
        buyer: { name: buyer.name },
        problems: [],
        orderGroup: null,
      });
      expect(await checkoutClient(api).find(group)).toMatchObject({
        status: 'EXPIRED',
        orders: [{ status: 'CANCELLED' }],
      });
      expect((await payOnPage(group.redirectUrl)).status).toBe(410);
      const again = await checkOut(api, cart);
      expect(again.number).not.toBe(group.number);
      expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 2 });
    });

    test('what is paid stays paid, also when we have not heard of it yet', async () => {
      api.emulator.faults.add({ kind: 'webhook_hold', times: 0 });
      const group = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
      await payOnPage(group.redirectUrl);
      expect(await startOver(group.number, group.secret)).toEqual({
        cart: null,
        userErrors: [{ code: 'ORDER_GROUP_PAID' }],
      });
      api.emulator.faults.clear();
      expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'PAID' });
    });

    test('a provider that can’t be reached keeps the payment open', async () => {
      const group = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
      api.emulator.faults.add({
        kind: 'error_before',
        path: '/v1/checkout/sessions/*',
        times: 0,
        stored: false,
      });
      expect(await startOver(group.number, group.secret)).toEqual({
        cart: null,
        userErrors: [{ code: 'PAYMENT_STILL_OPEN' }],
      });
      api.emulator.faults.clear();
    });

    test('a wrong secret finds nothing', async () => {
      const group = await checkOut(api, await readyCart(api, [await maker.sell('Kain')]));
      expect(await startOver(group.number, 'wrong')).toEqual({
        cart: null,
        userErrors: [{ code: 'ORDER_GROUP_NOT_FOUND' }],
      });
    });
  });
});
