import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { buyAndPay } from '../support/delivered.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { codesOf, givenBack, returnsClient } from '../support/returns.js';
import { signInAs } from '../support/sign-in.js';

describe('calling off an order', () => {
  let api: PayingApi;
  let weaver: Maker;
  let cook: Maker;
  let cloth: Goods;
  let jar: Goods;
  let token: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    weaver = await openMaker(api.context, 'Penenun');
    cook = await openMaker(api.context, 'Juru Masak');
    cloth = await weaver.sell('Kain', { price: 325_000, stock: 200 });
    jar = await cook.sell('Sambal', { price: 45_000, stock: 200 });
    token = await signInAs(api, 'seller', weaver.email);
  });
  afterAll(() => api.close());

  const shopper = () => returnsClient(api);
  const pack = async (orderId: string) => {
    const mutation = `mutation ($input: OrderMarkPackedInput!) { orderMarkPacked(input: $input) { userErrors { code message } } }`;
    return (await api.gql.data(mutation, { input: { orderId } }, { audience: 'seller', token }))
      .orderMarkPacked;
  };
  const bought = async (goods: Goods[] = [cloth]) => {
    const { group, key } = await buyAndPay(api, goods);
    const order = group.orders.find(({ seller }) => seller.slug === weaver.slug) ?? group.orders[0];
    if (!order) throw new Error('nothing was bought');
    return { group, key, order, input: { ...key, orderId: order.id, reason: 'CHANGED_MIND' } };
  };
  const atProvider = async (group: { number: string }) => {
    const { provider_payment_id: intent } = await paymentOf(api.context, group);
    const all = await listAtProvider<{ amount: number; payment_intent: string; status: string }>(
      api.emulator,
      '/v1/refunds?limit=100',
    );
    return all.filter(({ payment_intent: one }) => one === intent);
  };

  test('before it is packed: the stock is back at once, and all of the money goes back', async () => {
    const before = await stockOf(api, cloth);
    const { group, key, order, input } = await bought();
    expect((await shopper().ordersOf(key))[0]).toMatchObject({ status: 'PAID', cancellable: true });
    const answer = await shopper().cancel({ ...input, note: 'Salah warna' });
    expect(answer).toMatchObject({
      order: {
        status: 'CANCELLED',
        cancellable: false,
        cancellation: { by: 'SHOPPER', reason: 'CHANGED_MIND', note: 'Salah warna' },
        refunds: [{ amount: { amount: order.total.amount }, reason: 'ORDER_CANCELLED' }],
      },
      userErrors: [],
    });
    expect(await stockOf(api, cloth)).toEqual(before);
    const settled = await shopper().settled(key, order.id);
    expect(settled.refunds).toMatchObject([{ status: 'SUCCEEDED' }]);
    await checkoutClient(api).until(group, 'REFUNDED');
    expect(await atProvider(group)).toMatchObject([
      { amount: Number(order.total.amount) * 100, status: 'succeeded' },
    ]);
    expect(settled.transitions.map(({ status }) => status)).toEqual(['PENDING_PAYMENT', 'PAID', 'CANCELLED']);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a hundred clicks at once: one cancellation, one refund, the same answer', async () => {
    const before = await stockOf(api, cloth);
    const { group, key, order, input } = await bought();
    const answers = await Promise.all(Array.from({ length: 100 }, () => shopper().cancel(input)));
    for (const answer of answers)
      expect(answer).toMatchObject({ order: { status: 'CANCELLED' }, userErrors: [] });
    await shopper().settled(key, order.id);
    expect(await givenBack(api, group)).toEqual([
      { status: 'SUCCEEDED', amount: Number(order.total.amount) * 100, count: 1 },
    ]);
    expect(await atProvider(group)).toHaveLength(1);
    expect(await stockOf(api, cloth)).toEqual(before);
    expect(await auditInvariants(api.context)).toEqual([]);
  }, 60_000);

  test('one order of two: the other goes on, and only the first one’s money comes back', async () => {
    const { group, key, order, input } = await bought([cloth, jar]);
    const other = group.orders.find(({ id }) => id !== order.id);
    await shopper().cancel(input);
    const settled = await shopper().settled(key, order.id);
    expect(settled.refunds).toMatchObject([{ status: 'SUCCEEDED', amount: { amount: order.total.amount } }]);
    const found = await checkoutClient(api).find(key);
    expect(found).toMatchObject({ status: 'PAID' });
    expect(found?.orders.find(({ id }) => id === other?.id)).toMatchObject({ status: 'PAID' });
    expect(await auditInvariants(api.context)).toEqual([]);
    await shopper().cancel({ ...input, orderId: other?.id });
    await checkoutClient(api).until(group, 'REFUNDED');
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('cancelled and packed at the same moment: one of them wins, the other is told so', async () => {
    for (let round = 0; round < 8; round++) {
      const { key, order, input } = await bought();
      const first = round % 2 === 0 ? shopper().cancel(input) : null;
      const packing = pack(order.id);
      const cancelled = await (first ?? shopper().cancel(input));
      const packed = await packing;
      expect([codesOf(cancelled), codesOf(packed)].sort()).toEqual([[], ['ORDER_NOT_IN_STATE']]);
      const [after] = await shopper().ordersOf(key);
      expect(after?.status).toBe(cancelled.userErrors.length === 0 ? 'CANCELLED' : 'PACKED');
      expect(after?.refunds).toHaveLength(after?.status === 'CANCELLED' ? 1 : 0);
    }
    expect(await auditInvariants(api.context)).toEqual([]);
  }, 60_000);

  test('a packed order, a wrong secret, another’s order and a seller’s reason are refused, and nothing is done', async () => {
    const { group, key, order, input } = await bought();
    const other = await bought();
    expect(codesOf(await shopper().cancel({ ...input, secret: 'wrong' }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codesOf(await shopper().cancel({ ...input, orderId: other.order.id }))).toEqual([
      'ORDER_NOT_FOUND',
    ]);
    expect(codesOf(await shopper().cancel({ orderId: order.id, reason: 'OTHER' }))).toEqual([
      'ORDER_NOT_FOUND',
    ]);
    expect(codesOf(await shopper().cancel({ ...input, reason: 'OUT_OF_STOCK' }))).toEqual([
      'CANCEL_REASON_NOT_ALLOWED',
    ]);
    expect(codesOf(await shopper().cancel({ ...input, note: 'x'.repeat(501) }))).toEqual(['NOTE_TOO_LONG']);
    await pack(order.id);
    const refused = await shopper().cancel(input);
    expect(refused.userErrors).toMatchObject([
      { code: 'ORDER_NOT_IN_STATE', message: 'This is not possible now: the order is packed.' },
    ]);
    expect((await shopper().ordersOf(key))[0]).toMatchObject({ status: 'PACKED', cancellable: false });
    expect(await givenBack(api, group)).toEqual([]);
  });

  test('what is not paid: its payment is closed first, its goods are free, and nobody can pay any more', async () => {
    const before = await stockOf(api, cloth);
    const group = await checkOut(api, await readyCart(api, [cloth]));
    const mutation = `mutation ($input: OrderGroupCancelInput!) { orderGroupCancel(input: $input) {
      orderGroup { status orders { status cancellation { by reason } } } userErrors { code } } }`;
    const key = { number: group.number, secret: group.secret };
    const callOff = async () => (await api.gql.data(mutation, { input: key })).orderGroupCancel;
    expect(
      codesOf(await shopper().cancel({ ...key, orderId: group.orders[0]?.id, reason: 'OTHER' })),
    ).toEqual(['ORDER_NOT_IN_STATE']);
    const answers = await Promise.all(Array.from({ length: 10 }, callOff));
    for (const answer of answers)
      expect(answer).toEqual({
        orderGroup: {
          status: 'EXPIRED',
          orders: [{ status: 'CANCELLED', cancellation: { by: 'SHOPPER', reason: null } }],
        },
        userErrors: [],
      });
    expect(await stockOf(api, cloth)).toEqual(before);
    await payOnPage(group.redirectUrl);
    const found = await checkoutClient(api).find(key);
    expect(found?.status).toBe('EXPIRED');
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
