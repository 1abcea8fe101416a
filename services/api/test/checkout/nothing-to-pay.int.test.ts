import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { stockOf } from '../support/inventory.js';
import { balanceOf, bookedOf } from '../support/ledger.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { couponClient, promotionClient } from '../support/promotions.js';
import {
  checkoutClient,
  failedJobs,
  listAtProvider,
  paymentOf,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { codesOf, returnsClient } from '../support/returns.js';
import { signInAs } from '../support/sign-in.js';
import { toPublicId } from '../../src/platform/ids.js';

describe('a purchase that costs nothing', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let office: ReturnType<typeof promotionClient>;
  let tokens: { seller: string; office: string };
  let phones = 1000;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context, 'Penenun');
    cloth = await maker.sell('Kain', { price: 125_500, stock: 300 });
    tokens = { seller: await signInAs(api, 'seller', maker.email), office: await openOffice(api) };
    office = promotionClient(api, 'office', tokens.office);
    const free = await office.create({ title: { id: 'Gratis ongkir' }, terms: { freeShipping: {} } });
    expect(free.userErrors).toEqual([]);
    await office.withCode(
      'HADIAH',
      { title: { id: 'Hadiah Gebyar' }, terms: { percentage: { percent: '100' } } },
      { perPersonLimit: 1 },
    );
  });
  afterAll(() => api.close());

  const nextPhone = () => `0813-5555-${String(phones++)}`;
  const usesOf = async (code: string) => {
    const { rows } = await api.sql<{ uses: number }>('SELECT uses FROM coupon WHERE code = $1', [code]);
    return rows[0]?.uses;
  };
  const cartWith = async (goods: (Goods | [Goods, number])[], code: string, phone = nextPhone()) => {
    const cart = await readyCart(api, goods, { phone });
    expect((await couponClient(api).add(cart.id, code)).userErrors).toEqual([]);
    return cart;
  };
  const confirmed = async (cartId: string): Promise<OrderGroupAnswer> => {
    const { orderGroup, userErrors } = await checkoutClient(api).start(cartId);
    expect(userErrors).toEqual([]);
    if (!orderGroup) throw new Error('no order group');
    return orderGroup;
  };
  const sessions = async () => (await listAtProvider(api.emulator, '/v1/checkout/sessions?limit=100')).length;
  const methodsOf = async (id: string) => {
    const query = `query ($id: ID!) { cart(id: $id) { total { amount } paymentMethods { kind title refusal { code } minutesToPay } } }`;
    return (await api.gql.data(query, { id }, { locale: 'en' })).cart;
  };
  const deliver = async (orderId: string | undefined) => {
    for (const step of ['Packed', 'Shipped', 'Delivered']) {
      const mutation = `mutation ($input: OrderMark${step}Input!) { answer: orderMark${step}(input: $input) { userErrors { code } } }`;
      const input = { orderId, ...(step === 'Shipped' ? { courier: 'Kurir' } : {}) };
      const { answer } = await api.gql.data(
        mutation,
        { input },
        { audience: 'seller', token: tokens.seller },
      );
      expect(answer.userErrors).toEqual([]);
    }
  };

  test('is confirmed at once, whatever method a client names, and nobody is asked for money', async () => {
    const before = { stock: await stockOf(api, cloth), sessions: await sessions() };
    const cart = await cartWith([[cloth, 2]], 'HADIAH');
    expect(await methodsOf(cart.id)).toEqual({
      total: { amount: '0.00' },
      paymentMethods: [{ kind: 'NOTHING_TO_PAY', title: 'Nothing to pay', refusal: null, minutesToPay: 0 }],
    });
    const group = await confirmed(cart.id);
    expect(group).toMatchObject({
      status: 'PAID',
      total: { amount: '0.00' },
      payment: { status: 'PAID', redirectUrl: null, expiresAt: null, refundPending: false },
      orders: [{ status: 'PAID', transitions: [{ status: 'PENDING_PAYMENT' }, { status: 'PAID' }] }],
    });
    expect(await sessions()).toBe(before.sessions);
    expect(await usesOf('HADIAH')).toBe(1);
    const after = await stockOf(api, cloth);
    expect(after).toEqual({ onHand: before.stock.onHand, reserved: before.stock.reserved + 2 });
    const row = await paymentOf(api.context, group);
    expect(row).toMatchObject({
      method: 'NOTHING_TO_PAY',
      provider: 'none',
      amount: 0n,
      captured_amount: 0n,
    });
    // The operator pays: the seller has the whole price, delivery with it.
    const booked = await bookedOf(api, group.orders[0]?.number ?? '');
    expect(Object.keys(booked).sort()).toEqual([
      'PROMOTION PROMOTION',
      'SELLER_PENDING GOODS',
      'SELLER_PENDING SHIPPING',
    ]);
    expect(booked['SELLER_PENDING GOODS']).toBe('-25100000');
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a hundred clicks: one order and one use of the coupon', async () => {
    const used = (await usesOf('HADIAH')) ?? 0;
    const cart = await cartWith([cloth], 'HADIAH');
    const answers = await Promise.all(Array.from({ length: 100 }, () => checkoutClient(api).start(cart.id)));
    expect(new Set(answers.map(({ orderGroup }) => orderGroup?.number)).size).toBe(1);
    expect(new Set(answers.map(({ orderGroup }) => orderGroup?.status))).toEqual(new Set(['PAID']));
    expect(await usesOf('HADIAH')).toBe(used + 1);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('thirty carts for one gift: one gets it', async () => {
    await office.withCode('SATUHADIAH', { terms: { percentage: { percent: '100' } } }, { totalLimit: 1 });
    const carts = await Promise.all(Array.from({ length: 30 }, () => cartWith([cloth], 'SATUHADIAH')));
    const answers = await Promise.all(carts.map(({ id }) => checkoutClient(api).start(id)));
    expect(answers.filter(({ orderGroup }) => orderGroup?.status === 'PAID')).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 29 }, () => 'COUPON_LIMIT_REACHED'),
    );
    expect(await usesOf('SATUHADIAH')).toBe(1);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what is sold out is refused, and the coupon is not used', async () => {
    const last = await maker.sell('Kain terakhir', { price: 50_000, stock: 1 });
    const used = await usesOf('HADIAH');
    const carts = [await cartWith([last], 'HADIAH'), await cartWith([last], 'HADIAH')];
    const answers = await Promise.all(carts.map(({ id }) => checkoutClient(api).start(id)));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'INSUFFICIENT_STOCK',
    ]);
    expect(await usesOf('HADIAH')).toBe((used ?? 0) + 1);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('called off, its stock is free, its coupon is given back, and the operator pays nothing', async () => {
    const [stock, used] = [await stockOf(api, cloth), await usesOf('HADIAH')];
    const held = await balanceOf(api, maker.sellerId);
    const phone = nextPhone();
    const group = await confirmed((await cartWith([cloth], 'HADIAH', phone)).id);
    const [order] = group.orders;
    const input = { number: group.number, secret: group.secret, orderId: order?.id, reason: 'CHANGED_MIND' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => returnsClient(api).cancel(input)));
    for (const answer of answers)
      expect(answer).toMatchObject({ order: { status: 'CANCELLED', refunds: [] }, userErrors: [] });
    expect(await stockOf(api, cloth)).toEqual(stock);
    expect(await usesOf('HADIAH')).toBe(used);
    expect(await bookedOf(api, order?.number ?? '')).toEqual({});
    expect(await balanceOf(api, maker.sellerId)).toEqual(held);
    // One for each person: the same one may use it again.
    await confirmed((await cartWith([cloth], 'HADIAH', phone)).id);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('of two sellers, the coupon is given back with the last order that is called off', async () => {
    const cook = await openMaker(api.context, 'Juru Masak');
    const jar = await cook.sell('Sambal', { price: 45_000, stock: 9 });
    const used = (await usesOf('HADIAH')) ?? 0;
    const group = await confirmed((await cartWith([cloth, jar], 'HADIAH')).id);
    const cancel = (orderId: string) =>
      returnsClient(api).cancel({
        number: group.number,
        secret: group.secret,
        orderId,
        reason: 'CHANGED_MIND',
      });
    const [first, second] = group.orders.map(({ id }) => id);
    expect(codesOf(await cancel(first ?? ''))).toEqual([]);
    expect(await usesOf('HADIAH')).toBe(used + 1);
    expect(codesOf(await cancel(second ?? ''))).toEqual([]);
    expect(await usesOf('HADIAH')).toBe(used);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('paid by the seller it moves no money, and is called off as well', async () => {
    const seller = promotionClient(api, 'seller', tokens.seller);
    const sellerId = toPublicId('seller', maker.sellerId);
    await seller.withCode('TEMAN', { sellerId, terms: { percentage: { percent: '100' } } });
    const pickUp = await cartWith([cloth], 'TEMAN');
    const group = await confirmed(pickUp.id);
    const [order] = group.orders;
    const booked = await bookedOf(api, order?.number ?? '');
    expect(booked['SELLER_PENDING GOODS']).toBeUndefined();
    const { id } = await paymentOf(api.context, group);
    expect(
      (
        await api.sql(
          'SELECT FROM order_commission JOIN "order" ON "order".id = order_id WHERE number = $1',
          [order?.number],
        )
      ).rows.length,
    ).toBeGreaterThan(0);
    expect(id).toBeTruthy();
    const refunded = await returnsClient(api).cancel({
      number: group.number,
      secret: group.secret,
      orderId: order?.id,
      reason: 'CHANGED_MIND',
    });
    expect(codesOf(refunded)).toEqual([]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('sent back piece by piece: what the operator added goes back with each', async () => {
    const group = await confirmed((await cartWith([[cloth, 3]], 'HADIAH')).id);
    const [order] = group.orders;
    await deliver(order?.id);
    const key = { number: group.number, secret: group.secret };
    const [{ lines: [line] = [] } = {}] = await returnsClient(api).ordersOf(key);
    const call = async (audience: 'shop' | 'seller', name: string, input: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { return { id status lines { id } } userErrors { code message } } }`;
      const token = audience === 'shop' ? null : tokens.seller;
      return (await api.gql.data(document, { input }, { audience, token })).answer;
    };
    const sendBack = async (quantity: number) => {
      const asked = await call('shop', 'returnRequest', {
        ...key,
        orderId: order?.id,
        reason: 'DAMAGED',
        lines: [{ orderLineId: line?.id, quantity }],
      });
      expect(asked.userErrors).toEqual([]);
      await call('seller', 'returnApprove', { returnId: asked.return.id });
      const lines = [{ returnLineId: asked.return.lines[0].id, condition: 'AS_SENT', restock: true }];
      const received = await Promise.all(
        Array.from({ length: 5 }, () =>
          call('seller', 'returnReceive', { returnId: asked.return.id, lines }),
        ),
      );
      for (const answer of received)
        expect(answer).toMatchObject({ return: { status: 'CLOSED' }, userErrors: [] });
    };
    const goods = async () => (await bookedOf(api, order?.number ?? ''))['SELLER_PENDING GOODS'];
    expect(await goods()).toBe(String(-3 * 12_550_000));
    await sendBack(1);
    expect(await goods()).toBe(String(-2 * 12_550_000));
    await sendBack(2);
    expect(await goods()).toBeUndefined();
    // The delivery was made, and stays paid.
    expect(Object.keys(await bookedOf(api, order?.number ?? ''))).toEqual([
      'PROMOTION PROMOTION',
      'SELLER_PENDING SHIPPING',
    ]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('what costs something is never had for nothing', async () => {
    const cart = await readyCart(api, [cloth], { phone: nextPhone() });
    const before = await stockOf(api, cloth);
    const refused = await checkoutClient(api).start(cart.id, { paymentMethod: 'NOTHING_TO_PAY' });
    expect(refused).toMatchObject({ orderGroup: null, userErrors: [{ code: 'PAYMENT_METHOD_NOT_OFFERED' }] });
    expect(await stockOf(api, cloth)).toEqual(before);
    await expect(api.sql(`UPDATE payment SET amount = 1 WHERE method = 'NOTHING_TO_PAY'`)).rejects.toThrow(
      /payment_of_nothing/,
    );
  });

  test('nothing was broken on the way', async () => {
    expect(await failedJobs(api)).toEqual([]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
