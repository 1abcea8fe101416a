import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Maker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  expireAtProvider,
  failedJobs,
  paymentOf,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

describe('webhooks of the payment provider', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    // The sweep stays out of it: whatever happens here is the webhooks' doing.
    api = await startPayingApi({ worker: true, env: { PAYMENT_SWEEP_SECONDS: '3600' } });
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  const buy = async (stock = 3) => {
    const cloth = await maker.sell('Kain', { stock });
    return { cloth, group: await checkOut(api, await readyCart(api, [cloth])) };
  };

  const delivered = (type: string, count: number) =>
    waitFor(
      () => {
        const done = api.emulator.webhooks.deliveries().filter(({ eventType }) => eventType === type);
        return done.length >= count && done.every(({ status }) => status === 'delivered');
      },
      { what: `${type} being delivered ${String(count)} times` },
    );

  const eventsSeen = async (): Promise<{ id: string; type: string }[]> =>
    api.context.db.platform.selectFrom('provider_event').select(['id', 'type']).execute();

  const countOf = async (query: string, number: string): Promise<number> => {
    const { rows } = await api.sql<{ count: string }>(query, [number]);
    return Number(rows[0]?.count);
  };

  /** How often what a payment causes was caused. */
  const effectsOn = async (number: string) => ({
    moves: await countOf(
      `SELECT count(*) FROM order_transition t JOIN "order" o ON o.id = t.order_id WHERE o.number LIKE $1 || '-%'`,
      number,
    ),
    paidEvents: await countOf(
      `SELECT count(*) FROM outbox_event e JOIN order_group g ON g.id::text = e.payload ->> 'orderGroupId'
       WHERE g.number = $1 AND e.name IN ('OrderGroupPaid', 'OrderPaid')`,
      number,
    ),
    messages: await countOf(
      `SELECT count(*) FROM notification n JOIN order_group g ON g.id = n.subject_id WHERE g.number = $1`,
      number,
    ),
  });

  test('the same event three times has one effect', async () => {
    api.emulator.faults.add({
      kind: 'webhook_duplicate',
      eventType: 'checkout.session.completed',
      copies: 3,
    });
    const { cloth, group } = await buy();
    await payOnPage(group.redirectUrl);
    await checkoutClient(api).until(group, 'PAID');
    await delivered('checkout.session.completed', 3);
    const [event] = (await eventsSeen()).filter(({ type }) => type === 'checkout.session.completed');
    api.emulator.webhooks.resend(event?.id ?? '');
    await delivered('checkout.session.completed', 4);
    await waitFor(async () => (await effectsOn(group.number)).messages === 1);
    expect(await effectsOn(group.number)).toEqual({ moves: 1, paidEvents: 2, messages: 1 });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 1 });
    expect(await eventsSeen()).toContainEqual(event);
  });

  test('news that comes late and in the wrong order moves nothing backwards', async () => {
    api.emulator.faults.add({ kind: 'webhook_hold', times: 0 });
    const { cloth, group } = await buy();
    await payOnPage(group.redirectUrl, '4000000000000002');
    await payOnPage(group.redirectUrl);
    api.emulator.faults.clear();
    api.emulator.webhooks.release({ newestFirst: true });
    const paid = await checkoutClient(api).until(group, 'PAID');
    await waitFor(() => api.emulator.webhooks.deliveries().every(({ status }) => status === 'delivered'));
    expect(await checkoutClient(api).find(group)).toEqual(paid);
    expect(await effectsOn(group.number)).toMatchObject({ moves: 1, paidEvents: 2 });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 1 });
  });

  test('a session that ends gives the stock back and cancels its orders', async () => {
    const { cloth, group } = await buy();
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 1 });
    await expireAtProvider(api.emulator, (await paymentOf(api.context, group)).provider_session_id ?? '');
    const expired = await checkoutClient(api).until(group, 'EXPIRED');
    expect(expired).toMatchObject({ payment: { redirectUrl: null }, orders: [{ status: 'CANCELLED' }] });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 3, reserved: 0 });
  });

  describe('that are not the provider’s', () => {
    const body = JSON.stringify({
      id: 'evt_forged',
      object: 'event',
      type: 'checkout.session.completed',
      data: { object: { id: 'cs_1', object: 'checkout.session' } },
    });
    const send = (headers: Record<string, string>, payload = body) =>
      fetch(`${api.url}/webhooks/stripe`, {
        method: 'POST',
        body: payload,
        headers: { 'content-type': 'application/json', ...headers },
      });
    const sign = (secret: string, secondsAgo = 0) => {
      const t = Math.floor(Date.now() / 1000) - secondsAgo;
      const v1 = createHmac('sha256', secret)
        .update(`${String(t)}.${body}`)
        .digest('hex');
      return `t=${String(t)},v1=${v1}`;
    };

    test.each([
      ['unsigned', () => send({})],
      ['signed with another secret', () => send({ 'stripe-signature': sign('whsec_other') })],
      ['too old', () => send({ 'stripe-signature': sign('whsec_gebyar_local', 400) })],
      ['from the future', () => send({ 'stripe-signature': sign('whsec_gebyar_local', -400) })],
      [
        'changed on the way',
        () => send({ 'stripe-signature': sign('whsec_gebyar_local') }, body.replace('cs_1', 'cs_2')),
      ],
      ['empty', () => send({ 'stripe-signature': sign('whsec_gebyar_local') }, '')],
    ])('%s: 400 in the house format, and nothing is kept', async (_what, deliver) => {
      const answer = await deliver();
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_SIGNATURE' } }] });
      expect((await eventsSeen()).filter(({ id }) => id === 'evt_forged')).toEqual([]);
    });

    test('a signed event about a session that is not ours is taken and ignored', async () => {
      expect((await send({ 'stripe-signature': sign('whsec_gebyar_local') })).status).toBe(200);
      await waitFor(async () => {
        const { rows } = await api.sql<{ count: string }>(
          `SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'checkout/on-session-news'`,
        );
        return rows[0]?.count === '0';
      });
    });
  });

  test('no job has failed', async () => expect(await failedJobs(api)).toEqual([]));
});
