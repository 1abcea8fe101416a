import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { cartClient } from '../support/carts.js';
import { stockOf } from '../support/inventory.js';
import { orderByHand, pickUpCart } from '../support/manual.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkoutClient,
  endTimeToPay,
  failedJobs,
  paymentOf,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';
import { toPublicId } from '../../src/platform/ids.js';

describe('paying in cash at pick-up', () => {
  let api: PayingApi;
  let maker: Maker;
  let other: Maker;
  let token: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context);
    other = await openMaker(api.context);
    token = await signInAs(api, 'seller', maker.email);
  });
  afterAll(() => api.close());

  const methodsOf = async (cartId: string): Promise<Record<string, string | null>> => {
    const query = `query ($id: ID!) { cart(id: $id) { paymentMethods { kind title minutesToPay refusal { code message } } } }`;
    const { cart } = await api.gql.data(query, { id: cartId });
    return Object.fromEntries(
      cart.paymentMethods.map(({ kind, refusal }: { kind: string; refusal: { code: string } | null }) => [
        kind,
        refusal?.code ?? null,
      ]),
    );
  };
  const orderOf = async (orderId: string) => {
    const query = `query ($seller: ID!, $id: ID!) { seller(id: $seller) { order(id: $id) { status cashDue { amount } keptUntil } } }`;
    const variables = { seller: toPublicId('seller', maker.sellerId), id: orderId };
    return (await api.gql.data(query, variables, { audience: 'seller', token })).seller.order;
  };
  const receive = async (group: OrderGroupAnswer, amount = group.total.amount, given = token) => {
    const mutation = `mutation ($input: OrderReceiveCashInput!) { orderReceiveCash(input: $input) {
      order { status cashDue { amount } } userErrors { code field } } }`;
    const input = { orderId: group.orders[0]?.id, amount };
    return (await api.gql.data(mutation, { input }, { audience: 'seller', token: given })).orderReceiveCash;
  };

  test('it is offered to who fetches everything from one seller, and says why not to others', async () => {
    const [cloth, jar] = [await maker.sell('Kain'), await other.sell('Sambal')];
    const brought = await readyCart(api, [cloth]);
    expect(await methodsOf(brought.id)).toEqual({
      CARD: null,
      BANK_TRANSFER: null,
      QRIS: null,
      CASH_ON_PICKUP: 'PICK_UP_ONLY',
    });
    const two = await pickUpCart(api, [cloth, jar]);
    expect((await methodsOf(two.id))['CASH_ON_PICKUP']).toBe('ONE_SELLER_ONLY');
    expect((await methodsOf((await pickUpCart(api, [cloth])).id))['CASH_ON_PICKUP']).toBeNull();
    for (const [cart, code] of [
      [brought, 'PICK_UP_ONLY'],
      [two, 'ONE_SELLER_ONLY'],
    ] as const) {
      const { orderGroup, userErrors } = await checkoutClient(api).start(cart.id, {
        paymentMethod: 'CASH_ON_PICKUP',
      });
      expect({ orderGroup, userErrors }).toMatchObject({ orderGroup: null, userErrors: [{ code }] });
    }
    expect((await cartClient(api).read(brought.id))?.id).toBe(brought.id);
  }, 30_000);

  test('the goods are kept for days; the seller takes the cash, and the order is paid, once', async () => {
    const cloth = await maker.sell('Kain', { stock: 2, price: 80_000 });
    const group = await orderByHand(api, [cloth], 'CASH_ON_PICKUP');
    const days = (new Date(group.payment.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    const orderId = group.orders[0]?.id ?? '';
    expect(await orderOf(orderId)).toMatchObject({
      status: 'PENDING_PAYMENT',
      cashDue: { amount: group.total.amount },
      keptUntil: group.payment.expiresAt,
    });
    expect(await receive(group, '79999.00')).toMatchObject({ userErrors: [{ code: 'AMOUNT_DIFFERS' }] });
    expect(await receive(group, '-80000.00')).toMatchObject({ userErrors: [{ code: 'INVALID_AMOUNT' }] });
    const answers = await Promise.all([receive(group), receive(group), receive(group)]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ order: { status: 'PAID', cashDue: null }, userErrors: [] });
    }
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'PAID' });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 1 });
  }, 30_000);

  test('another seller, and a payment by another way, are refused', async () => {
    const cloth = await maker.sell('Kain');
    const group = await orderByHand(api, [cloth], 'CASH_ON_PICKUP');
    const stranger = await signInAs(api, 'seller', other.email);
    expect(await receive(group, group.total.amount, stranger)).toMatchObject({
      order: null,
      userErrors: [{ code: 'ORDER_NOT_FOUND' }],
    });
    const transfer = await orderByHand(api, [cloth]);
    expect(await receive(transfer)).toMatchObject({ userErrors: [{ code: 'CASH_NOT_EXPECTED' }] });
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'PENDING' });
  }, 30_000);

  test('nobody comes: the goods go back to the shelf', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await orderByHand(api, [cloth], 'CASH_ON_PICKUP');
    await endTimeToPay(api.context, (await paymentOf(api.context, group)).id);
    await checkoutClient(api).until(group, 'EXPIRED');
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 0 });
  }, 30_000);

  test('after all of it the books are right, and no job has failed', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
    expect(await failedJobs(api)).toEqual([]);
  });
});
