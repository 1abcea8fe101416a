import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { takeCartForCheckout } from '../../src/carts/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { fromPublicId, newId, toPublicId } from '../../src/platform/ids.js';
import { cartClient, type CartAnswer, type CartClient } from '../support/carts.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('filling a cart', () => {
  let api: TestApi;
  let carts: CartClient;
  let maker: Maker;
  let cloth: Goods;
  beforeAll(async () => {
    api = await startTestApi();
    carts = cartClient(api);
    maker = await openMaker(api.context);
  });
  beforeEach(async () => {
    cloth = await maker.sell('Batik tulis', { stock: 5, price: 1_250_000 });
  });
  afterAll(() => api.close());

  const filled = async (quantity = 2): Promise<CartAnswer> =>
    (await carts.create([{ variantId: cloth.id, quantity }])).cart as CartAnswer;
  const read = (id: string) => carts.read(id);

  test('two makers’ goods: two parcels, one total', async () => {
    const other = await openMaker(api.context, 'Dapur');
    const jar = await other.sell('Sambal', { price: 20_000 });
    const { cart } = await carts.create([{ variantId: cloth.id, quantity: 2 }, { variantId: jar.id }]);
    expect(cart).toMatchObject({
      totalQuantity: 3,
      subtotal: { amount: '2520000.00', currencyCode: 'IDR' },
      lines: [
        {
          quantity: 2,
          product: { title: 'Batik tulis' },
          variant: { id: cloth.id },
          total: { amount: '2500000.00' },
        },
        { quantity: 1, product: { title: 'Sambal' }, variant: { id: jar.id }, total: { amount: '20000.00' } },
      ],
      deliveryGroups: [{ seller: { slug: maker.slug }, weightGrams: 800 }, { seller: { slug: other.slug } }],
    });
    expect(await read(cart?.id ?? '')).toEqual(cart);
  });

  test('adding the same again adds up, setting sets, zero removes', async () => {
    const { id } = await filled();
    const added = await carts.add(id, [{ variantId: cloth.id }, { variantId: cloth.id, quantity: 2 }]);
    expect(added.cart).toMatchObject({ totalQuantity: 5, lines: [{ quantity: 5 }] });
    const lineId = added.cart?.lines[0]?.id ?? '';
    expect(await carts.update(id, [{ id: lineId, quantity: 1 }])).toMatchObject({
      cart: { totalQuantity: 1 },
    });
    expect(await carts.update(id, [{ id: lineId, quantity: 0 }])).toMatchObject({
      cart: { lines: [] },
      userErrors: [],
    });
    expect(await carts.remove(id, [lineId])).toMatchObject({ cart: { lines: [] }, userErrors: [] });
    expect((await read(id))?.problems).toMatchObject([{ code: 'CART_EMPTY' }]);
  });

  test('twenty taps at once on "add" put in what there is and refuse the rest', async () => {
    const { id } = await filled(1);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => carts.add(id, [{ variantId: cloth.id }])),
    );
    const refused = answers.filter(({ cart }) => cart === null);
    expect(refused).toHaveLength(16);
    for (const { userErrors } of refused)
      expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', availableQuantity: 5 }]);
    expect(await read(id)).toMatchObject({ totalQuantity: 5, lines: [{ quantity: 5 }] });
  });

  test('more than there is is refused with what there is, and nothing changes', async () => {
    const { id } = await filled(4);
    const answer = await carts.add(id, [{ variantId: cloth.id, quantity: 2 }]);
    expect(answer).toMatchObject({
      cart: null,
      userErrors: [
        {
          __typename: 'InsufficientStockError',
          code: 'INSUFFICIENT_STOCK',
          field: ['input', 'lines', '0', 'quantity'],
          availableQuantity: 5,
          cartLine: { quantity: 4 },
        },
      ],
    });
    expect((await read(id))?.lines).toMatchObject([{ quantity: 4 }]);
  });

  test.each([0, -1, 1000, 1_000_000_000, -1_000_000_000])('%p is no quantity', async (quantity) => {
    const invalid = [{ code: 'INVALID_QUANTITY', field: ['input', 'lines', '0', 'quantity'] }];
    const { id, lines } = await filled(1);
    expect(await carts.create([{ variantId: cloth.id, quantity }])).toMatchObject({
      cart: null,
      userErrors: invalid,
    });
    expect(await carts.add(id, [{ variantId: cloth.id, quantity }])).toMatchObject({
      cart: null,
      userErrors: invalid,
    });
    if (quantity !== 0) {
      const update = await carts.update(id, [{ id: lines[0]?.id ?? '', quantity }]);
      expect(update).toMatchObject({ cart: null, userErrors: invalid });
    }
    expect((await read(id))?.lines).toMatchObject([{ quantity: 1 }]);
  });

  test.each([1.5, 10_000_000_000, '2', null])(
    '%p is a fault of the request, with a stable code',
    async (quantity) => {
      const answer = await carts.request.create([{ variantId: cloth.id, quantity }]);
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      expect(answer.status).toBeLessThan(500);
    },
  );

  test('messages are in the language of the request', async () => {
    const answer = await carts.create([{ variantId: cloth.id, quantity: 9 }], 'id');
    expect(answer.userErrors).toMatchObject([{ message: 'Stok tinggal 5.' }]);
  });

  test('ids that are unknown, of another kind or no ids at all are simply not found', async () => {
    const { id } = await filled(1);
    for (const variantId of [
      toPublicId('variant', newId()),
      toPublicId('cart', newId()),
      '',
      'x'.repeat(500),
      cloth.variantId,
    ]) {
      expect(await carts.add(id, [{ variantId }])).toMatchObject({
        cart: null,
        userErrors: [{ code: 'VARIANT_NOT_FOUND', field: ['input', 'lines', '0', 'variantId'] }],
      });
    }
    for (const cartId of [toPublicId('cart', newId()), cloth.id, '']) {
      expect(await read(cartId)).toBeNull();
      const answer = await carts.add(cartId, [{ variantId: cloth.id }]);
      expect(answer).toMatchObject({
        cart: null,
        userErrors: [{ code: 'CART_NOT_FOUND', field: ['input', 'cartId'] }],
      });
    }
    const update = await carts.update(id, [{ id: toPublicId('cartLine', newId()), quantity: 2 }]);
    expect(update).toMatchObject({ userErrors: [{ code: 'CART_LINE_NOT_FOUND' }] });
  });

  test('another cart’s line can be neither changed nor removed', async () => {
    const [mine, yours] = [await filled(1), await filled(2)];
    const lineId = yours.lines[0]?.id ?? '';
    expect(await carts.update(mine.id, [{ id: lineId, quantity: 5 }])).toMatchObject({
      userErrors: [{ code: 'CART_LINE_NOT_FOUND' }],
    });
    await carts.remove(mine.id, [lineId]);
    expect((await read(yours.id))?.lines).toMatchObject([{ quantity: 2 }]);
  });

  test('a draft can’t be put in, and isn’t told to be there', async () => {
    const draft = await maker.sell('Rancangan', { publish: false });
    expect(await carts.create([{ variantId: draft.id }])).toMatchObject({
      cart: null,
      userErrors: [{ code: 'VARIANT_NOT_FOUND' }],
    });
  });

  test('all or nothing: one line that is wrong keeps the others out', async () => {
    const answer = await carts.create([{ variantId: cloth.id }, { variantId: cloth.id, quantity: 0 }]);
    expect(answer).toMatchObject({
      cart: null,
      userErrors: [{ field: ['input', 'lines', '1', 'quantity'] }],
    });
    const { id } = await filled(1);
    await carts.add(id, [{ variantId: cloth.id }, { variantId: toPublicId('variant', newId()) }]);
    expect((await read(id))?.totalQuantity).toBe(1);
  });

  test('a cart holds a hundred different things, not more', async () => {
    const lines = Array.from({ length: 101 }, () => ({ variantId: toPublicId('variant', newId()) }));
    expect(await carts.create(lines)).toMatchObject({ cart: null, userErrors: [{ code: 'CART_FULL' }] });
  });

  test('an ordered cart is read only', async () => {
    const { id, lines } = await filled(1);
    await api.context.db.transaction(platformScope, (tx) =>
      takeCartForCheckout(api.context, tx, fromPublicId('cart', id) ?? ''),
    );
    const lineId = lines[0]?.id ?? '';
    const answers = [
      await carts.add(id, [{ variantId: cloth.id }]),
      await carts.update(id, [{ id: lineId, quantity: 2 }]),
      await carts.remove(id, [lineId]),
      await carts.buyer(id, { name: 'Rahma', phone: '081234567890' }),
      await carts.deliver(id, []),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ cart: null, userErrors: [{ code: 'CART_ALREADY_ORDERED' }] });
    expect(await read(id)).toMatchObject({ totalQuantity: 1 });
  });
});
