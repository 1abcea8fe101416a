import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  failedJobs,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('buying from two sellers in one go', () => {
  let api: PayingApi;
  let weaver: Maker;
  let cook: Maker;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    weaver = await openMaker(api.context, 'Penenun');
    cook = await openMaker(api.context, 'Juru Masak');
  });
  afterAll(() => api.close());

  test('a guest pays once, each seller gets its own order, and the stock is taken', async () => {
    const cloth = await weaver.sell('Kain batik', { price: 325_000, stock: 5 });
    const jar = await cook.sell('Sambal raja', { price: 45_000, stock: 8 });
    const group = await checkOut(api, await readyCart(api, [cloth, [jar, 2]]));
    expect(group).toMatchObject({
      status: 'PENDING',
      buyer: { name: 'Ibu Rahma', phone: '+6281234567890', email: 'rahma@example.test' },
      address: { line: 'Jl. Marsma Iswahyudi 12' },
      orders: [
        { status: 'PENDING_PAYMENT', seller: { slug: weaver.slug }, number: `${group.number}-1` },
        { status: 'PENDING_PAYMENT', seller: { slug: cook.slug }, number: `${group.number}-2` },
      ],
    });
    expect(await stockOf(api, jar)).toEqual({ onHand: 8, reserved: 2 });

    const answer = await payOnPage(group.redirectUrl);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(
      `http://localhost:3000/en/orders/${group.number}?key=${group.secret}`,
    );
    const paid = await checkoutClient(api).until(group, 'PAID');
    expect(paid.payment).toMatchObject({ status: 'PAID', redirectUrl: null, refundPending: false });
    expect(paid.orders.map(({ status }) => status)).toEqual(['PAID', 'PAID']);
    const sum = paid.orders.reduce((total, order) => total + Number(order.total.amount), 0);
    expect(sum).toBe(Number(paid.total.amount));

    const [session] = await listAtProvider<{ amount_total: number; client_reference_id: string }>(
      api.emulator,
      '/v1/checkout/sessions',
    );
    const payment = await paymentOf(api.context, group);
    expect(session).toMatchObject({ amount_total: Number(payment.amount), client_reference_id: payment.id });
    expect(payment).toMatchObject({ captured_amount: payment.amount, parked_reason: null });
    // Sold, and still on the shelf until it is sent.
    expect(await stockOf(api, cloth)).toEqual({ onHand: 5, reserved: 1 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('each seller sees its own order with what to pack and where to send it', async () => {
    const token = await signInAs(api, 'seller', cook.email);
    const query = `{ mySellers { slug orders(status: [PAID]) { totalCount nodes { number status placedAt
      lines { title quantity unitPrice { amount } } recipient { name phone whatsappUrl addressLine path }
      delivery { kind } transitions { status } } } } }`;
    const { mySellers } = await api.gql.data(query, {}, { audience: 'seller', token });
    const order = {
      status: 'PAID',
      lines: [{ title: 'Sambal raja', quantity: 2, unitPrice: { amount: '45000.00' } }],
      recipient: {
        name: 'Ibu Rahma',
        whatsappUrl: 'https://wa.me/6281234567890',
        addressLine: 'Jl. Marsma Iswahyudi 12',
      },
      transitions: [{ status: 'PENDING_PAYMENT' }, { status: 'PAID' }],
    };
    expect(mySellers).toMatchObject([{ slug: cook.slug, orders: { totalCount: 1, nodes: [order] } }]);
  });

  test('a declined card leaves the order open, and a second card pays it', async () => {
    const cloth = await weaver.sell('Kain tenun', { stock: 1 });
    const group = await checkOut(api, await readyCart(api, [cloth]));
    expect((await payOnPage(group.redirectUrl, '4000000000000002')).status).toBe(402);
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'PENDING' });
    expect((await payOnPage(group.redirectUrl)).status).toBe(303);
    await checkoutClient(api).until(group, 'PAID');
  });

  test('the cart that was bought is read only, and leads to its order group', async () => {
    const cloth = await weaver.sell('Selendang', { stock: 3 });
    const cart = await readyCart(api, [cloth]);
    const group = await checkOut(api, cart);
    const query = `query ($id: ID!) { cart(id: $id) { orderGroup { number } } }`;
    expect((await api.gql.data(query, { id: cart.id })).cart.orderGroup).toEqual({ number: group.number });
    const add = `mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { userErrors { code } } }`;
    const input = { cartId: cart.id, lines: [{ variantId: cloth.id, quantity: 1 }] };
    const { userErrors } = (await api.gql.data(add, { input })).cartLinesAdd;
    expect(userErrors).toEqual([{ code: 'CART_ALREADY_ORDERED' }]);
  });

  test('what a shopper buys while signed in is listed for them, newest first', async () => {
    const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { token } }`;
    const account = { name: 'Rahma', email: 'pembeli@example.test', password: 'rahasia-sekali' };
    const { token } = (await api.gql.data(signUp, { input: account })).signUp;
    const cloth = await weaver.sell('Tas', { stock: 3 });
    const numbers: string[] = [];
    for (let count = 0; count < 3; count++) {
      const cart = await readyCart(api, [cloth]);
      const { orderGroup } = await checkoutClient(api).start(cart.id, { token });
      numbers.unshift(orderGroup?.number ?? '');
    }
    const query = `query ($after: String) { me { name orderGroups(first: 2, after: $after) { totalCount
      nodes { number orders { seller { slug } shipment { courier } } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await api.gql.data(query, {}, { token })).me.orderGroups;
    expect(first.totalCount).toBe(3);
    const { endCursor: after } = first.pageInfo;
    const second = (await api.gql.data(query, { after }, { token })).me.orderGroups;
    const listed = [...first.nodes, ...second.nodes].map(({ number }: { number: string }) => number);
    expect(listed).toEqual(numbers);
    expect((await api.gql.data(query, {})).me).toBeNull();
  });

  test('no job of all this has failed', async () => {
    expect(await failedJobs(api)).toEqual([]);
  });
});
