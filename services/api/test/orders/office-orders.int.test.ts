import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buyAndDeliver, buyAndPay, type Delivered } from '../support/delivered.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import { moneyOf } from '../support/payouts.js';
import { checkOut, readyCart, startPayingApi, type PayingApi } from '../support/purchase.js';
import { refundDesk, returnsClient } from '../support/returns.js';

interface Page {
  nodes: { number: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the office looks orders up', () => {
  let api: PayingApi;
  let token: string;
  let weaver: Maker;
  let cook: Maker;
  let cloth: Goods;
  let jar: Goods;
  let both: Delivered;
  let done: Delivered;
  let unpaid: { number: string };

  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    api.gql.data(query, variables, { audience: 'office', token });
  const find = async (args: Record<string, unknown>): Promise<string[]> => {
    const query = `query ($query: String, $status: [OrderStatus!], $sellerId: ID, $from: Date, $until: Date) {
      orderGroups(query: $query, status: $status, sellerId: $sellerId, from: $from, until: $until) { totalCount nodes { number } } }`;
    const { orderGroups } = await ask(query, args);
    expect(orderGroups.totalCount).toBe(orderGroups.nodes.length);
    return orderGroups.nodes.map(({ number }: { number: string }) => number);
  };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    token = await openOffice(api);
    [weaver, cook] = [await openMaker(api.context, 'Penenun'), await openMaker(api.context, 'Juru Masak')];
    [cloth, jar] = [
      await weaver.sell('Kain', { stock: 20 }),
      await cook.sell('Sambal', { stock: 20, price: 40_000 }),
    ];
    both = await buyAndPay(api, [cloth, jar], { name: 'Ibu Rahma', phone: '0813-5555-0101' });
    done = await buyAndDeliver(api, weaver, [cloth], { name: 'Pak 100%_Budi', phone: '0852-7777-0202' });
    unpaid = await checkOut(
      api,
      await readyCart(api, [jar], { name: 'Siti Aminah', phone: '0811-2222-0303' }),
    );
  });
  afterAll(() => api.close());

  test('by number, phone and name, or the beginning of them, however typed', async () => {
    const { number } = both.group;
    expect(await find({})).toEqual([unpaid.number, done.group.number, number]);
    for (const query of [
      number,
      number.toLowerCase().replaceAll('-', ' '),
      `${number}-2`,
      number.slice(0, 9),
      '0813 5555 0101',
      '+62813-5555',
      'rahma',
      ' IBU  ra ',
    ])
      expect(await find({ query })).toEqual([number]);
    // Signs that mean something to a database mean themselves.
    expect(await find({ query: 'Pak %Budi' })).toEqual([]);
    expect(await find({ query: 'nobody' })).toEqual([]);
    expect(await find({ query: '%' })).toEqual([]);
  });

  test('by seller, state and date, together too', async () => {
    const sellerId = (await moneyOf(api, cook)).sellerId;
    expect(await find({ sellerId })).toEqual([unpaid.number, both.group.number]);
    expect(await find({ sellerId, status: ['PAID'] })).toEqual([both.group.number]);
    expect(await find({ status: ['DELIVERED', 'PENDING_PAYMENT'] })).toEqual([
      unpaid.number,
      done.group.number,
    ]);
    expect(await find({ sellerId: 'sel_x' })).toEqual([]);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
    const day = (add: number) => new Date(Date.parse(today) + add * 86_400_000).toISOString().slice(0, 10);
    expect(await find({ from: today, until: today })).toHaveLength(3);
    expect(await find({ from: day(1) })).toEqual([]);
    expect(await find({ until: day(-1) })).toEqual([]);
  });

  test('page by page, none twice and none left out; a place that this list did not give is refused', async () => {
    const query = `query ($after: String) { orderGroups(first: 1, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { orderGroups }: { orderGroups: Page } = await ask(query, { after });
      seen.push(...orderGroups.nodes.map(({ number }) => number));
      after = orderGroups.pageInfo.hasNextPage ? orderGroups.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([unpaid.number, done.group.number, both.group.number]);
    for (const place of [
      ['x', 'y'],
      ['2026-01-01T00:00:00.0Z', 'x'],
      ["'; DROP", '00000000-0000-0000-0000-000000000000'],
    ]) {
      const wrong = Buffer.from(JSON.stringify(place)).toString('base64url');
      const { errors } = await api.gql.request(query, { after: wrong }, { audience: 'office', token });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('nobody but staff looks orders up', async () => {
    const { token: seller } = await moneyOf(api, cook);
    for (const query of [
      '{ orderGroups { nodes { number } } }',
      `{ orderGroup(number: "${both.group.number}") { number } }`,
    ]) {
      const { errors } = await api.gql.request(query, {}, { audience: 'office', token: seller });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
    await api.sql(`UPDATE app_user SET staff_role = NULL WHERE email = 'kantor@example.test'`);
    const { errors } = await api.gql.request(
      '{ orderGroups { nodes { number } } }',
      {},
      { audience: 'office', token },
    );
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(errors?.[0]?.extensions.code);
    await api.sql(`UPDATE app_user SET staff_role = 'OPERATOR' WHERE email = 'kantor@example.test'`);
  });

  const whole = `query ($number: String!) { orderGroup(number: $number) { number withAccount buyer { name phone } address { line } payment { status method }
    orders { id number status cancellable seller { name } delivery { title } subtotal { amount } deliveryTotal { amount } total { amount }
      lines { id title quantity unitPrice { amount } total { amount } } shipments { status courier lines { quantity } }
      history { status reason actorName } messages { body } refunds { amount { amount } status }
      earnings { paid { amount } refunded { amount } seller { amount } tax { amount } commission { amount } promotion { amount } released rules { title rateBasisPoints } } } } }`;

  test('one order group: who bought what of whom, how it was paid, what was sent, and each step with who made it', async () => {
    const { orderGroup } = await ask(whole, { number: done.group.orders[0]?.number });
    expect(orderGroup).toMatchObject({
      number: done.group.number,
      withAccount: false,
      buyer: { name: 'Pak 100%_Budi', phone: '+6285277770202' },
      payment: { status: 'PAID', method: 'CARD' },
      orders: [
        {
          status: 'DELIVERED',
          cancellable: false,
          lines: [{ title: 'Kain', quantity: 1, unitPrice: { amount: '125000.00' } }],
          shipments: [{ status: 'DELIVERED', courier: 'Kurir', lines: [{ quantity: 1 }] }],
          history: [
            { status: 'PENDING_PAYMENT', reason: null, actorName: null },
            { status: 'PAID', reason: 'PAYMENT_RECEIVED', actorName: null },
            { status: 'PACKED', reason: 'PACKED', actorName: 'Penenun' },
            { status: 'SHIPPED', reason: 'SHIPPED', actorName: 'Penenun' },
            { status: 'DELIVERED', reason: 'DELIVERED', actorName: 'Penenun' },
          ],
          messages: null,
          earnings: {
            refunded: { amount: '0.00' },
            commission: { amount: '0.00' },
            released: false,
            rules: [{ title: null, rateBasisPoints: 0 }],
          },
        },
      ],
    });
    const [{ earnings, total }] = orderGroup.orders;
    expect(earnings.paid).toEqual(total);
    expect(earnings.seller).toEqual(total);
    expect((await ask(whole, { number: unpaid.number })).orderGroup.orders[0]).toMatchObject({
      earnings: null,
      cancellable: false,
    });
    expect((await ask(whole, { number: 'GB-0000-0000' })).orderGroup).toBeNull();
  });

  test('what shopper and seller write stays theirs until one of them calls the office in', async () => {
    const [order] = both.group.orders;
    const key = { ...both.key, orderId: order?.id };
    await api.gql.data(
      `mutation ($input: OrderMessageSendInput!) { orderMessageSend(input: $input) { userErrors { code } } }`,
      {
        input: { ...key, body: 'Bisa dikirim besok?' },
      },
    );
    const messages = async () =>
      (await ask(whole, { number: both.group.number })).orderGroup.orders.find(
        ({ id }: { id: string }) => id === order?.id,
      ).messages;
    expect(await messages()).toBeNull();
    await api.gql.data(
      `mutation ($input: OrderOfficeCallInput!) { orderOfficeCall(input: $input) { userErrors { code } } }`,
      { input: key },
    );
    expect(await messages()).toEqual([{ body: 'Bisa dikirim besok?' }]);
  });

  test('money that goes back in part is taken from who had it', async () => {
    const desk = refundDesk(api, 'office', token);
    const orders = (await ask(whole, { number: both.group.number })).orderGroup.orders;
    const order = orders.find(({ lines }: { lines: { title: string }[] }) => lines[0]?.title === 'Kain');
    // Not sent yet: it is called off instead.
    expect(order.cancellable).toBe(true);
    const sent = (await ask(whole, { number: done.group.number })).orderGroup.orders[0];
    const { userErrors } = await desk.refund({
      orderId: sent.id,
      lines: [{ orderLineId: sent.lines[0].id, amount: '25000' }],
      note: 'Ada noda',
    });
    expect(userErrors).toEqual([]);
    await returnsClient(api).settled(done.key, sent.id);
    const after = (await ask(whole, { number: done.group.number })).orderGroup.orders[0];
    expect(after.refunds).toMatchObject([{ amount: { amount: '25000.00' }, status: 'SUCCEEDED' }]);
    const cents = ({ amount }: { amount: string }) => BigInt(amount.replace('.', ''));
    expect(after.earnings.refunded).toEqual({ amount: '25000.00' });
    expect(cents(after.earnings.paid)).toBe(cents(after.total) - 2_500_000n);
    expect(
      cents(after.earnings.seller) + cents(after.earnings.commission) - cents(after.earnings.promotion),
    ).toBe(cents(after.earnings.paid));

    const cancelled = await desk.cancel({ orderId: order.id, reason: 'SUSPICIOUS' });
    expect(cancelled.userErrors).toEqual([]);
    const gone = (await ask(whole, { number: order.number })).orderGroup.orders.find(
      ({ id }: { id: string }) => id === order.id,
    );
    expect(gone.history.at(-1)).toEqual({
      status: 'CANCELLED',
      reason: 'CANCELLED_BY_OFFICE',
      actorName: 'Ibu Kantor',
    });
  });
});
