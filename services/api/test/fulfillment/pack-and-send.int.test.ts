import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { createUser } from '../../src/identity/index.js';
import { addSellerMember, suspendSeller } from '../../src/sellers/index.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, password, type Goods, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

const payload = `{ order { id status recipient { name } shipment { courier trackingNumber deliveredAt } transitions { status } }
  userErrors { code field message } }`;
const documents = {
  pack: `mutation ($input: OrderMarkPackedInput!) { answer: orderMarkPacked(input: $input) ${payload} }`,
  ship: `mutation ($input: OrderMarkShippedInput!) { answer: orderMarkShipped(input: $input) ${payload} }`,
  deliver: `mutation ($input: OrderMarkDeliveredInput!) { answer: orderMarkDelivered(input: $input) ${payload} }`,
};
const confirm = `mutation ($input: OrderConfirmReceivedInput!) { orderConfirmReceived(input: $input) {
  order { status shipment { courier } } userErrors { code message } } }`;

describe('packing and sending', () => {
  let api: PayingApi;
  let maker: Maker;
  let cloth: Goods;
  let token: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    cloth = await maker.sell('Kain', { stock: 50 });
    token = await signInAs(api, 'seller', maker.email);
  });
  afterAll(() => api.close());

  const paidOrder = async (goods: Goods = cloth): Promise<OrderGroupAnswer & { orderId: string }> => {
    const group = await checkOut(api, await readyCart(api, [[goods, 2]]));
    await payOnPage(group.redirectUrl);
    const paid = await checkoutClient(api).until(group, 'PAID');
    return { ...paid, orderId: paid.orders[0]?.id ?? '' };
  };
  const step = async (
    name: keyof typeof documents,
    input: object,
    options: { token?: string; locale?: 'id' | 'en' } = {},
  ) => (await api.gql.data(documents[name], { input }, { audience: 'seller', token, ...options })).answer;
  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map(({ code }) => code);
  const parcel = { courier: 'Kurir Kota', trackingNumber: 'RESI-1' };

  test('an order goes from paid to the shopper’s hands, and the stock leaves when it is sent', async () => {
    const before = await stockOf(api, cloth);
    const { orderId, number, secret } = await paidOrder();
    expect((await step('pack', { orderId })).order).toMatchObject({
      status: 'PACKED',
      recipient: { name: 'Ibu Rahma' },
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: before.onHand, reserved: before.reserved + 2 });
    const sent = await step('ship', { orderId, ...parcel });
    expect(sent.order).toMatchObject({ status: 'SHIPPED', shipment: { ...parcel, deliveredAt: null } });
    expect(await stockOf(api, cloth)).toEqual({ onHand: before.onHand - 2, reserved: before.reserved });
    expect((await step('deliver', { orderId })).order.shipment.deliveredAt).not.toBeNull();
    const input = { number, secret, orderId };
    const { orderConfirmReceived } = await api.gql.data(confirm, { input });
    expect(orderConfirmReceived).toEqual({
      order: { status: 'COMPLETED', shipment: { courier: 'Kurir Kota' } },
      userErrors: [],
    });
    const found = await checkoutClient(api).find({ number, secret });
    expect(found?.orders[0]?.transitions.map(({ status }) => status)).toEqual([
      'PENDING_PAYMENT',
      'PAID',
      'PACKED',
      'SHIPPED',
      'DELIVERED',
      'COMPLETED',
    ]);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('a step done again, ten times at once, is done once', async () => {
    const { orderId } = await paidOrder();
    await step('pack', { orderId });
    const before = await stockOf(api, cloth);
    const answers = await Promise.all(Array.from({ length: 10 }, () => step('ship', { orderId, ...parcel })));
    for (const { order, userErrors } of answers) {
      expect({ status: order.status, userErrors }).toEqual({ status: 'SHIPPED', userErrors: [] });
    }
    expect((await stockOf(api, cloth)).onHand).toBe(before.onHand - 2);
    const [{ order }] = answers;
    expect(order.transitions).toHaveLength(4);
  });

  test('a step out of turn is refused, in words that say where the order is', async () => {
    const { orderId } = await paidOrder();
    const refused = await step('ship', { orderId, ...parcel }, { locale: 'id' });
    expect(refused).toMatchObject({
      order: null,
      userErrors: [
        {
          code: 'ORDER_NOT_IN_STATE',
          field: ['input', 'orderId'],
          message: 'Ini belum bisa dilakukan: pesanan sekarang berstatus sudah dibayar.',
        },
      ],
    });
    expect(codes(await step('deliver', { orderId }))).toEqual(['ORDER_NOT_IN_STATE']);
    const unpaid = await checkOut(api, await readyCart(api, [cloth]));
    expect(codes(await step('pack', { orderId: unpaid.orders[0]?.id }))).toEqual(['ORDER_NOT_IN_STATE']);
  });

  test('every fault of the form is told at its field', async () => {
    const { orderId } = await paidOrder();
    await step('pack', { orderId });
    expect(
      (await step('ship', { orderId, courier: ' ', trackingNumber: 'x'.repeat(81) })).userErrors,
    ).toMatchObject([
      { code: 'COURIER_REQUIRED', field: ['input', 'courier'] },
      { code: 'TRACKING_NUMBER_TOO_LONG', field: ['input', 'trackingNumber'] },
    ]);
    expect(codes(await step('ship', { orderId, courier: 'x'.repeat(81) }))).toEqual(['COURIER_TOO_LONG']);
  });

  test('the shopper confirms with the right secret only, and not before it is sent', async () => {
    const { orderId, number, secret } = await paidOrder();
    const tell = async (input: object) => (await api.gql.data(confirm, { input })).orderConfirmReceived;
    expect(codes(await tell({ number, secret: 'wrong', orderId }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codes(await tell({ number, secret, orderId: 'ord_nonsense' }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codes(await tell({ number, secret, orderId }))).toEqual(['ORDER_NOT_IN_STATE']);
    const other = await paidOrder();
    expect(codes(await tell({ number, secret, orderId: other.orderId }))).toEqual(['ORDER_NOT_FOUND']);
  });

  test('a stock keeper sees the order without the buyer and sends nothing; a guest sees nothing', async () => {
    const { orderId } = await paidOrder();
    const userId = await createUser(api.context, { name: 'Stok', email: 'stok@example.test', password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    const keeper = await signInAs(api, 'seller', 'stok@example.test');
    const query = `{ mySellers { orders(first: 1) { nodes { lines { title } recipient { name } } } } }`;
    const { mySellers } = await api.gql.data(query, {}, { audience: 'seller', token: keeper });
    expect(mySellers[0].orders.nodes).toEqual([{ lines: [{ title: 'Kain' }], recipient: null }]);
    const variables = { input: { orderId } };
    const asKeeper = await api.gql.request(documents.pack, variables, { audience: 'seller', token: keeper });
    expect(asKeeper.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const asGuest = await api.gql.request(documents.pack, variables, { audience: 'seller' });
    expect(asGuest.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('a suspended seller still sends what is paid', async () => {
    const other = await openMaker(api.context, 'Ditangguhkan');
    const { orderId } = await paidOrder(await other.sell('Kain'));
    await suspendSeller(api.context, { sellerId: other.sellerId, reason: 'Periksa sertifikat.' });
    const own = await signInAs(api, 'seller', other.email);
    expect((await step('pack', { orderId }, { token: own })).order).toMatchObject({ status: 'PACKED' });
    expect((await step('ship', { orderId, ...parcel }, { token: own })).order).toMatchObject({
      status: 'SHIPPED',
    });
  });
});
