import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { blockingFaults, copyCart, takeCartForCheckout, type CheckoutCart } from '../../src/carts/index.js';
import { adjustStock, reserveStock } from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { fromPublicId, newId, toPublicId } from '../../src/platform/ids.js';
import { approveSeller, suspendSeller } from '../../src/sellers/index.js';
import { cartClient, type CartAnswer, type CartClient } from '../support/carts.js';
import { openMaker, places, type Goods, type Maker } from '../support/market.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const rahma = { name: 'Ibu Rahma', phone: '0812-3456-7890', email: 'Rahma@Example.test' };
const home = {
  line: 'Jl. Marsma Iswahyudi 12',
  subdistrictCode: places.centre,
  postalCode: '76115',
  landmark: 'seberang masjid',
};

describe('getting a cart ready for checkout', () => {
  let api: TestApi;
  let carts: CartClient;
  let maker: Maker;
  let cloth: Goods;
  let cart: CartAnswer;
  beforeAll(async () => {
    api = await startTestApi();
    carts = cartClient(api);
  });
  beforeEach(async () => {
    maker = await openMaker(api.context);
    cloth = await maker.sell('Batik', { stock: 5, price: 500_000, weightGrams: 1000 });
    cart = (await carts.create([{ variantId: cloth.id }])).cart as CartAnswer;
  });
  afterAll(() => api.close());

  const now = async () => (await carts.read(cart.id)) as CartAnswer;
  const codes = async () => (await now()).problems.map(({ code }) => code);
  const options = ({ deliveryGroups: [group] }: CartAnswer) => group?.options ?? [];
  const choose = async (kind: string) => {
    const { deliveryGroups } = await now();
    const selections = deliveryGroups.map((group) => ({
      deliveryGroupId: group.id,
      optionId: group.options.find((option) => option.kind === kind)?.id ?? '',
    }));
    return carts.deliver(cart.id, selections);
  };
  /** A checkout that takes the cart and comes to nothing, so that it is an open cart again. */
  const refusedCheckout = async (
    cartId: string,
    meanwhile: (taken: CheckoutCart | null) => Promise<void>,
  ) => {
    const refusal = new Error('nothing came of it');
    const checkout = api.context.db.transaction(platformScope, async (tx) => {
      await meanwhile(await takeCartForCheckout(api.context, tx, cartId));
      throw refusal;
    });
    await expect(checkout).rejects.toBe(refusal);
  };
  const forCheckout = async (cartId = fromPublicId('cart', cart.id) ?? '') => {
    let found: CheckoutCart | null = null;
    await refusedCheckout(cartId, (taken) => {
      found = taken;
      return Promise.resolve();
    });
    return found as CheckoutCart | null;
  };

  test('who, where and how: one problem after the other goes', async () => {
    expect(await codes()).toEqual(['BUYER_MISSING', 'ADDRESS_MISSING', 'DELIVERY_NOT_SELECTED']);
    const answer = await carts.buyer(cart.id, rahma, home);
    expect(answer.cart).toMatchObject({
      buyer: { name: 'Ibu Rahma', phone: '+6281234567890', email: 'rahma@example.test' },
      address: {
        line: home.line,
        subdistrict: { name: 'Sepinggan' },
        postalCode: '76115',
        landmark: 'seberang masjid',
      },
      problems: [{ code: 'DELIVERY_NOT_SELECTED' }],
    });
    const chosen = await choose('DELIVERY');
    expect(chosen.cart).toMatchObject({
      problems: [],
      deliveryTotal: { amount: '9000.00' },
      total: { amount: '509000.00' },
    });
    expect(await now()).toEqual(chosen.cart);
  });

  test('without an address only pick-up is offered, and it is enough', async () => {
    expect(options(cart).map(({ kind }) => kind)).toEqual(['PICK_UP']);
    await carts.buyer(cart.id, rahma);
    expect((await choose('PICK_UP')).cart).toMatchObject({ problems: [], deliveryTotal: { amount: '0.00' } });
  });

  test.each([
    ['centre', 1, '9000.00'],
    ['far', 1, '15000.00'],
  ] as const)('%s: %p kg costs %s', async (place, quantity, amount) => {
    const line = cart.lines[0]?.id ?? '';
    await carts.update(cart.id, [{ id: line, quantity }]);
    const answer = await carts.buyer(cart.id, rahma, { ...home, subdistrictCode: places[place] });
    expect(options(answer.cart as CartAnswer)[0]?.price.amount).toBe(amount);
  });

  test('a gram above the row costs the next row', async () => {
    await carts.buyer(cart.id, rahma, home);
    const pin = await maker.sell('Bros', { weightGrams: 1 });
    const { cart: heavier } = await carts.add(cart.id, [{ variantId: pin.id }]);
    expect(options(heavier as CartAnswer)[0]?.price.amount).toBe('12000.00');
  });

  test('an address where the chosen courier does not go', async () => {
    await carts.buyer(cart.id, rahma, home);
    const express = options(await now()).filter(({ kind }) => kind === 'DELIVERY')[1];
    await carts.deliver(cart.id, [
      { deliveryGroupId: cart.deliveryGroups[0]?.id ?? '', optionId: express?.id ?? '' },
    ]);
    expect(await codes()).toEqual([]);
    const { cart: moved } = await carts.buyer(cart.id, rahma, { ...home, subdistrictCode: places.java });
    expect(moved).toMatchObject({
      problems: [{ code: 'DELIVERY_UNAVAILABLE', blocking: true }],
      deliveryTotal: { amount: '0.00' },
    });
  });

  test('an option of another cart or group is not one', async () => {
    const other = (await carts.create([{ variantId: cloth.id }])).cart as CartAnswer;
    const [mine, yours] = [cart.deliveryGroups[0], other.deliveryGroups[0]];
    expect(mine?.id).not.toBe(yours?.id);
    const wrongOption = { deliveryGroupId: mine?.id ?? '', optionId: yours?.options[0]?.id ?? '' };
    expect(await carts.deliver(cart.id, [wrongOption])).toMatchObject({
      cart: null,
      userErrors: [{ code: 'DELIVERY_OPTION_NOT_FOUND', field: ['input', 'selections', '0', 'optionId'] }],
    });
    const wrongGroup = { deliveryGroupId: yours?.id ?? '', optionId: mine?.options[0]?.id ?? '' };
    expect(await carts.deliver(cart.id, [wrongGroup])).toMatchObject({
      userErrors: [{ code: 'DELIVERY_GROUP_NOT_FOUND' }],
    });
  });

  test.each([
    [{ ...home, subdistrictCode: '' }, 'SUBDISTRICT_REQUIRED'],
    [{ ...home, subdistrictCode: '64.71' }, 'UNKNOWN_SUBDISTRICT'],
    [{ ...home, subdistrictCode: 'Sepinggan' }, 'UNKNOWN_SUBDISTRICT'],
    [{ ...home, line: ' ' }, 'ADDRESS_REQUIRED'],
  ])('an address such as %j is refused and leaves what was there', async (address, code) => {
    await carts.buyer(cart.id, rahma, home);
    const before = await now();
    const answer = await carts.buyer(cart.id, { ...rahma, name: 'Lain' }, address);
    expect(answer).toMatchObject({ cart: null, userErrors: [{ code }] });
    expect(await now()).toEqual(before);
  });

  test('leaving the address out keeps the one that is there', async () => {
    await carts.buyer(cart.id, rahma, home);
    const answer = await carts.buyer(cart.id, { ...rahma, name: 'Rahma Sari' });
    expect(answer.cart).toMatchObject({ buyer: { name: 'Rahma Sari' }, address: { line: home.line } });
  });

  test('stock that falls later shows as a problem of its line', async () => {
    const lineId = cart.lines[0]?.id ?? '';
    await carts.update(cart.id, [{ id: lineId, quantity: 3 }]);
    const take = (quantity: number) =>
      api.context.db.transaction(platformScope, (tx) =>
        reserveStock(tx, {
          orderGroupId: newId(),
          expiresAt: new Date(),
          lines: [{ orderId: newId(), sellerId: maker.sellerId, variantId: cloth.variantId, quantity }],
        }),
      );
    await take(3);
    expect((await now()).problems).toContainEqual(
      expect.objectContaining({
        code: 'INSUFFICIENT_STOCK',
        cartLineId: lineId,
        availableQuantity: 2,
        blocking: true,
      }),
    );
    await take(2);
    expect((await now()).lines).toMatchObject([{ quantity: 3, problems: [{ code: 'SOLD_OUT' }] }]);
    const faults = blockingFaults((await forCheckout()) as CheckoutCart);
    expect(faults[0]).toMatchObject({ code: 'BUYER_MISSING', field: ['buyer'] });
    expect(faults.at(-1)).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      data: { typeName: 'InsufficientStockError', availableQuantity: 0 },
    });
  });

  test('a suspended seller’s goods stay to be seen and block, until it is back', async () => {
    await suspendSeller(api.context, { sellerId: maker.sellerId, reason: 'curation' });
    expect(await now()).toMatchObject({ lines: [{ problems: [{ code: 'PRODUCT_UNAVAILABLE' }] }] });
    expect((await now()).problems).toContainEqual(
      expect.objectContaining({
        code: 'SELLER_UNAVAILABLE',
        sellerId: toPublicId('seller', maker.sellerId),
        blocking: true,
      }),
    );
    expect(await carts.add(cart.id, [{ variantId: cloth.id }])).toMatchObject({
      userErrors: [{ code: 'PRODUCT_UNAVAILABLE' }],
    });
    const lineId = cart.lines[0]?.id ?? '';
    expect(await carts.remove(cart.id, [lineId])).toMatchObject({ cart: { lines: [] } });
    await approveSeller(api.context, { sellerId: maker.sellerId });
    expect(await carts.add(cart.id, [{ variantId: cloth.id }])).toMatchObject({ cart: { totalQuantity: 1 } });
  });

  test('checkout gets the cart locked, priced, with the region of its address', async () => {
    await carts.buyer(cart.id, rahma, home);
    await choose('DELIVERY');
    expect(await forCheckout()).toMatchObject({
      orderedAt: null,
      problems: [],
      subdistrict: { code: places.centre, city_code: '64.71' },
      subtotal: 50_000_000n,
      deliveryTotal: 900_000n,
      groups: [
        {
          sellerId: maker.sellerId,
          selected: { kind: 'DELIVERY', price: 900_000n },
          lines: [{ quantity: 1 }],
        },
      ],
    });
    expect(await forCheckout(newId())).toBeNull();
  });

  test('a change waits while checkout holds the cart', async () => {
    let change: ReturnType<CartClient['add']> | undefined;
    let finished = false;
    await refusedCheckout(fromPublicId('cart', cart.id) ?? '', async () => {
      change = carts.add(cart.id, [{ variantId: cloth.id }]);
      void change.then(() => (finished = true));
      // Answered by the same server after the change was sent, so the change had its chance.
      await carts.read(cart.id);
      expect(finished).toBe(false);
    });
    expect(await change).toMatchObject({ cart: { totalQuantity: 2 } });
  });

  test('a copy has the same buyer, address and delivery, and what can still be bought', async () => {
    await carts.buyer(cart.id, rahma, home);
    await choose('DELIVERY');
    await carts.update(cart.id, [{ id: cart.lines[0]?.id ?? '', quantity: 4 }]);
    const gone = await maker.sell('Tenun', { stock: 1 });
    await carts.add(cart.id, [{ variantId: gone.id }]);
    for (const [goods, delta] of [
      [cloth, -2],
      [gone, -1],
    ] as const) {
      await adjustStock(
        { ...api.context, actor: ownerOf(maker) },
        { variantId: goods.id, delta, reason: 'broken' },
      );
    }
    const copy = await copyCart(api.context, fromPublicId('cart', cart.id) ?? '');
    expect(copy?.id).not.toBe(fromPublicId('cart', cart.id));
    const read = await carts.read(toPublicId('cart', copy?.id ?? ''));
    expect(read).toMatchObject({
      totalQuantity: 3,
      lines: [{ quantity: 3, variant: { id: cloth.id } }],
      problems: [],
    });
    expect(read).toMatchObject({
      buyer: { name: rahma.name },
      address: { line: home.line },
      deliveryGroups: [{ selectedOption: {} }],
    });
    expect(await copyCart(api.context, newId())).toBeNull();
  });

  const ownerOf = ({ ownerId, email }: Maker) => ({
    kind: 'user' as const,
    userId: ownerId,
    audience: 'seller' as const,
    name: 'Owner',
    email,
    staffRole: null,
    sessionId: newId(),
  });
});
