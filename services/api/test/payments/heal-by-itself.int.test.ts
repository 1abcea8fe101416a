import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { waitFor } from '@gebyar/testing';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
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

describe('payments without news, and a provider in trouble', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startPayingApi({ worker: true, env: { PAYMENT_SWEEP_SECONDS: '1' } });
    maker = await openMaker(api.context);
  });
  afterEach(() => {
    api.emulator.faults.clear();
  });
  afterAll(() => api.close());

  const sessionsOf = async (group: { number: string }) => {
    const sessions = await listAtProvider<{
      id: string;
      status: string;
      url: string;
      metadata: Record<string, string>;
    }>(api.emulator, '/v1/checkout/sessions?limit=100');
    return sessions.filter(({ metadata }) => metadata.order_group_number === group.number);
  };
  const pageOf = (group: OrderGroupAnswer) =>
    waitFor(async () => (await checkoutClient(api).find(group))?.payment.redirectUrl, {
      what: 'a page to pay on',
      timeoutMs: 30_000,
    });
  const checkOutInTrouble = async (cartId: string): Promise<OrderGroupAnswer> => {
    const { orderGroup, userErrors } = await checkoutClient(api).start(cartId);
    expect(userErrors).toEqual([]);
    if (!orderGroup) throw new Error('no order group');
    return orderGroup;
  };

  test('a lost webhook heals by itself', async () => {
    api.emulator.faults.add({ kind: 'webhook_lose', times: 0 });
    const cloth = await maker.sell('Kain', { stock: 3 });
    const group = await checkOut(api, await readyCart(api, [cloth]));
    await payOnPage(group.redirectUrl);
    await checkoutClient(api).until(group, 'PAID');
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 1 });
  });

  test('when the time is over, the session is closed at the provider and the stock is back', async () => {
    api.emulator.faults.add({ kind: 'webhook_lose', times: 0 });
    const cloth = await maker.sell('Kain', { stock: 3 });
    const group = await checkOut(api, await readyCart(api, [cloth]));
    await endTimeToPay(api.context, (await paymentOf(api.context, group)).id);
    await checkoutClient(api).until(group, 'EXPIRED');
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 0 });
    expect((await sessionsOf(group)).map(({ status }) => status)).toEqual(['expired']);
    // Nobody pays for what is free again.
    expect((await payOnPage(group.redirectUrl)).status).toBe(410);
  });

  test('paid in the last moment is paid, though our clock says it is over', async () => {
    api.emulator.faults.add({ kind: 'webhook_lose', times: 0 });
    const group = await checkOut(api, await readyCart(api, [await maker.sell('Kain', { stock: 1 })]));
    await payOnPage(group.redirectUrl);
    await endTimeToPay(api.context, (await paymentOf(api.context, group)).id);
    await checkoutClient(api).until(group, 'PAID');
  });

  test.each([
    ['the answer is lost', { kind: 'reply_lost', path: '/v1/checkout/sessions', method: 'POST', times: 2 }],
    [
      'the provider is overrun',
      { kind: 'rate_limit', path: '/v1/checkout/sessions', method: 'POST', times: 1 },
    ],
    [
      'the provider stumbles',
      { kind: 'error_before', path: '/v1/checkout/sessions', method: 'POST', stored: false },
    ],
    ['the key is in use', { kind: 'conflict', path: '/v1/checkout/sessions', method: 'POST', times: 1 }],
  ] as const)(
    '%s while the session is opened: one session all the same',
    async (_what, fault) => {
      api.emulator.faults.add(fault);
      const group = await checkOutInTrouble((await readyCart(api, [await maker.sell('Kain')])).id);
      await payOnPage(await pageOf(group));
      await checkoutClient(api).until(group, 'PAID');
      expect(await sessionsOf(group)).toHaveLength(1);
    },
    45_000,
  );

  test('a provider that is down: the order stands, and its page comes when the provider does', async () => {
    api.emulator.faults.add({
      kind: 'error_before',
      path: '/v1/checkout/sessions',
      method: 'POST',
      times: 0,
      stored: false,
    });
    const cloth = await maker.sell('Kain', { stock: 2 });
    const group = await checkOutInTrouble((await readyCart(api, [cloth])).id);
    expect(group).toMatchObject({ status: 'PENDING', payment: { redirectUrl: null } });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 1 });
    api.emulator.faults.clear();
    await payOnPage(await pageOf(group));
    await checkoutClient(api).until(group, 'PAID');
  }, 60_000);

  test.each(['error_before', 'error_after'] as const)(
    'a provider that fails for good (%s): the payment has failed, and the stock is free',
    async (kind) => {
      api.emulator.faults.add({ kind, path: '/v1/checkout/sessions', method: 'POST', stored: true });
      const cloth = await maker.sell('Kain', { stock: 2 });
      const group = await checkOutInTrouble((await readyCart(api, [cloth])).id);
      expect(group).toMatchObject({
        status: 'FAILED',
        payment: { redirectUrl: null },
        orders: [{ status: 'CANCELLED' }],
      });
      expect(await stockOf(api, cloth)).toEqual({ onHand: 2, reserved: 0 });
    },
  );

  test('a slow provider holds no connection and no lock: others buy meanwhile', async () => {
    const cloth = await maker.sell('Kain', { stock: 40 });
    const carts = await Promise.all(Array.from({ length: 12 }, () => readyCart(api, [cloth])));
    api.emulator.faults.add({
      kind: 'delay',
      path: '/v1/checkout/sessions',
      method: 'POST',
      times: 0,
      delayMs: 3000,
    });
    // More than the pool has connections (6), all waiting for the provider.
    const waiting = carts.map(({ id }) => checkoutClient(api).start(id));
    await waitFor(async () => (await stockOf(api, cloth)).reserved === 12, { what: 'twelve reservations' });
    const { rows } = await api.sql<{ count: string }>(
      `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
         AND state = 'idle in transaction' AND state_change < clock_timestamp() - interval '1 second'`,
    );
    expect(rows[0]?.count).toBe('0');
    expect(await readyCart(api, [cloth])).toMatchObject({ totalQuantity: 1 });
    for (const { payment } of await Promise.all(waiting)) expect(payment?.redirectUrl).toMatch(/^http/);
  }, 30_000);

  test('a session whose id was never written down is found again by its payment', async () => {
    // Its last answer is lost, and then the process is gone: the claim stays, the row knows of no session.
    api.emulator.faults.add({ kind: 'reply_lost', path: '/v1/checkout/sessions', method: 'POST', times: 0 });
    const cloth = await maker.sell('Kain', { stock: 1 });
    const group = await checkOutInTrouble((await readyCart(api, [cloth])).id);
    const { id } = await paymentOf(api.context, group);
    const far = new Date(Date.now() + 3_600_000);
    await api.context.db.platform
      .updateTable('payment')
      .set({ session_claimed_until: far })
      .where('id', '=', id)
      .execute();
    const [session] = await sessionsOf(group);
    await payOnPage(session?.url ?? '');
    await checkoutClient(api).until(group, 'PAID');
    expect((await paymentOf(api.context, group)).provider_session_id).toBe(session?.id);
  }, 45_000);

  test('after all of it the books are right', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
  });
});
