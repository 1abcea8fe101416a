import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { waitFor } from '@gebyar/testing';
import { settlePayment } from '../../src/checkout/index.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods, type Maker } from '../support/market.js';
import { openOffice } from '../support/office.js';
import {
  checkOut,
  checkoutClient,
  endTimeToPay,
  listAtProvider,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';

interface ProviderRefundRow {
  id: string;
  amount: number;
  status: string;
  payment_intent: string;
  metadata: { refund_id?: string };
}

describe('money that comes when its time is over', () => {
  let api: PayingApi;
  let maker: Maker;
  let office: string;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true, env: { PAYMENT_SWEEP_SECONDS: '1' } });
    maker = await openMaker(api.context);
    office = await openOffice(api);
  });
  afterEach(() => {
    api.emulator.faults.clear();
  });
  afterAll(() => api.close());

  const refundsOf = async (group: { number: string }): Promise<ProviderRefundRow[]> => {
    const { provider_payment_id: intent } = await paymentOf(api.context, group);
    const all = await listAtProvider<ProviderRefundRow>(api.emulator, '/v1/refunds?limit=100');
    return all.filter(({ payment_intent: one }) => one === intent);
  };
  const parked = async (): Promise<{ orderGroupNumber: string; reason: string }[]> => {
    const query = `{ parkedPayments { orderGroupNumber reason amount { amount } since } }`;
    return (await api.gql.data(query, {}, { audience: 'office', token: office })).parkedPayments;
  };
  const parkedReason = async (group: { number: string }) =>
    (await parked()).find(({ orderGroupNumber }) => orderGroupNumber === group.number)?.reason;

  /** An order group that has expired here, while the provider never let us know of the session whose page is still open. */
  const expiredButOpen = async (goods: Goods): Promise<OrderGroupAnswer & { page: string }> => {
    const { id } = await readyCart(api, [goods]);
    const fault = api.emulator.faults.add({
      kind: 'reply_lost',
      path: '/v1/checkout/sessions',
      method: 'POST',
      times: 0,
    });
    const { orderGroup } = await checkoutClient(api).start(id);
    if (!orderGroup) throw new Error('no order group');
    await endTimeToPay(api.context, (await paymentOf(api.context, orderGroup)).id);
    const expired = await checkoutClient(api).until(orderGroup, 'EXPIRED');
    api.emulator.faults.clear(fault.id);
    const sessions = await listAtProvider<{ url: string; metadata: { order_group_number: string } }>(
      api.emulator,
      '/v1/checkout/sessions?limit=100',
    );
    const session = sessions.find(({ metadata }) => metadata.order_group_number === orderGroup.number);
    return { ...expired, page: session?.url ?? '' };
  };

  test('the stock is still there: it is taken again and the order is paid', async () => {
    const cloth = await maker.sell('Kain', { stock: 2 });
    const group = await expiredButOpen(cloth);
    expect(group.orders).toMatchObject([{ status: 'CANCELLED' }]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 0 });
    await payOnPage(group.page);
    const paid = await checkoutClient(api).until(group, 'PAID');
    expect(paid).toMatchObject({
      payment: { refundPending: false },
      orders: [
        {
          status: 'PAID',
          transitions: [{ status: 'PENDING_PAYMENT' }, { status: 'CANCELLED' }, { status: 'PAID' }],
        },
      ],
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 1 });
    expect(await refundsOf(group)).toEqual([]);
  }, 45_000);

  test('the stock is gone: the money goes back, once, and the office saw it', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await expiredButOpen(cloth);
    const winner = await checkOut(api, await readyCart(api, [cloth]));
    // The provider takes no refund before the office has looked; then its answers are lost, again and again.
    const refunds = { path: '/v1/refunds', method: 'POST' };
    const busy = api.emulator.faults.add({ ...refunds, kind: 'conflict', times: 0 });
    await payOnPage(group.page);
    const taken = await checkoutClient(api).until(group, 'PAID');
    expect(taken).toMatchObject({ payment: { refundPending: true }, orders: [{ status: 'CANCELLED' }] });
    expect(await parkedReason(group)).toBe('LATE_PAYMENT');
    api.emulator.faults.add({ ...refunds, kind: 'reply_lost', times: 7 });
    api.emulator.faults.clear(busy.id);

    const refunded = await checkoutClient(api).until(group, 'REFUNDED', 40_000);
    expect(refunded).toMatchObject({ payment: { refundPending: false }, orders: [{ status: 'CANCELLED' }] });
    const { amount } = await paymentOf(api.context, group);
    expect(await refundsOf(group)).toMatchObject([{ amount: Number(amount), status: 'succeeded' }]);
    expect(await parkedReason(group)).toBeUndefined();
    // A compensation undoes only what its own run did.
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 1 });
    await payOnPage(winner.redirectUrl);
    await checkoutClient(api).until(winner, 'PAID');
    await settlePayment(api.context, (await paymentOf(api.context, group)).id);
    expect(await checkoutClient(api).find(group)).toMatchObject({ status: 'REFUNDED' });
  }, 60_000);

  test('a refund that the bank sends back stays in the office’s sight', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await expiredButOpen(cloth);
    await checkOut(api, await readyCart(api, [cloth]));
    await payOnPage(group.page);
    await checkoutClient(api).until(group, 'REFUNDED', 20_000);
    const [refund] = await refundsOf(group);
    api.emulator.settleRefund(refund?.id ?? '', 'failed');
    await waitFor(async () => (await parkedReason(group)) === 'REFUND_FAILED');
    expect(await checkoutClient(api).find(group)).toMatchObject({
      status: 'PAID',
      payment: { refundPending: true },
    });
  }, 60_000);

  test('a refund that takes its time is asked after until it is through', async () => {
    api.emulator.faults.add({ kind: 'webhook_lose', eventType: 'refund.*', times: 0 });
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await expiredButOpen(cloth);
    await checkOut(api, await readyCart(api, [cloth]));
    await payOnPage(group.page, '4000000000007726');
    await checkoutClient(api).until(group, 'REFUNDED', 20_000);
  }, 60_000);

  test('another amount than was asked for is not taken for the payment', async () => {
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await checkOut(api, await readyCart(api, [cloth]));
    const { id, amount } = await paymentOf(api.context, group);
    await api.context.db.platform
      .updateTable('payment')
      .set({ amount: amount + 1n })
      .where('id', '=', id)
      .execute();
    await payOnPage(group.redirectUrl);
    const refunded = await checkoutClient(api).until(group, 'REFUNDED', 20_000);
    expect(refunded.orders).toMatchObject([{ status: 'CANCELLED' }]);
    expect(await refundsOf(group)).toMatchObject([{ amount: Number(amount) }]);
    expect(await stockOf(api, cloth)).toEqual({ onHand: 1, reserved: 0 });
  });

  test('parked payments are for staff', async () => {
    const answer = await api.gql.request(`{ parkedPayments { reason } }`, {}, { audience: 'office' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('after all of it the books are right', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
    const { rows } = await api.sql(
      `SELECT p.id FROM payment p JOIN refund r ON r.payment_id = p.id AND r.status <> 'FAILED'
       GROUP BY p.id HAVING sum(r.amount) > p.captured_amount`,
    );
    expect(rows).toEqual([]);
  });
});
