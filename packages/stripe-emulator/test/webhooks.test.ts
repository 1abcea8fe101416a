import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import type { WebhookOptions } from '../src/index.ts';
import { start, type Started } from './support/emulator.ts';
import { activeSeller, paidSession, sessionParams } from './support/orders.ts';
import { receive, type Receiver } from './support/receiver.ts';
import { until } from './support/until.ts';

describe('webhooks', () => {
  let receiver: Receiver;
  let started: Started | undefined;
  beforeEach(async () => {
    receiver = await receive();
  });
  afterEach(async () => {
    await started?.emulator.close();
    await receiver.close();
  });

  const begin = async (webhook: WebhookOptions = {}) => {
    started = await start({
      webhook: { url: receiver.url, firstRetryMs: 20, maxRetryMs: 80, ...webhook },
      refundSeconds: 0,
    });
    return started;
  };
  const types = () => receiver.events.map(({ type }) => type);
  const arrived = (type: Stripe.Event.Type) =>
    until(type, () => receiver.events.find((event) => event.type === type));

  test('a payment is told of by signed events that the SDK verifies', async () => {
    const { session, intent } = await paidSession(await begin());
    const completed = await arrived('checkout.session.completed');
    expect(completed.data.object).toMatchObject({
      id: session.id,
      payment_status: 'paid',
      payment_intent: intent.id,
    });
    const succeeded = await arrived('payment_intent.succeeded');
    expect(succeeded).toMatchObject({
      object: 'event',
      livemode: false,
      data: { object: { id: intent.id } },
    });
    await until('all of them', () => types().length === 4);
    expect(new Set(types())).toEqual(
      new Set([
        'payment_intent.created',
        'charge.succeeded',
        'payment_intent.succeeded',
        'checkout.session.completed',
      ]),
    );
  });

  test('an event names the request that caused it', async () => {
    const { stripe } = await begin();
    const session = await stripe.checkout.sessions.create(sessionParams());
    const expired = await stripe.checkout.sessions.expire(session.id, {}, { idempotencyKey: 'key-1' });
    const event = await arrived('checkout.session.expired');
    expect(event.request).toEqual({ id: expired.lastResponse.requestId, idempotency_key: 'key-1' });
  });

  test('only the wanted types are sent; all are listed', async () => {
    const { stripe } = await paidSession(await begin({ events: ['checkout.session.completed'] })).then(
      () => started as Started,
    );
    await arrived('checkout.session.completed');
    expect((await stripe.events.list()).data).toHaveLength(4);
    expect(types()).toEqual(['checkout.session.completed']);
  });

  test('an endpoint that fails or is down is tried again until it takes the event', async () => {
    const { emulator, stripe } = await begin();
    receiver.status = 500;
    const session = await stripe.checkout.sessions.create(sessionParams());
    await stripe.checkout.sessions.expire(session.id);
    await until('three attempts', () => receiver.requests >= 3);
    const port = Number(new URL(receiver.url).port);
    await receiver.close();
    await until(
      'a refused connection',
      () => emulator.webhooks.deliveries()[0]?.attempts.at(-1)?.outcome === 'ECONNREFUSED',
    );
    receiver = await receive(port);
    await arrived('checkout.session.expired');
    await until('the delivery to be done', () => emulator.webhooks.deliveries()[0]?.status === 'delivered');
    expect((await stripe.events.list()).data[0]?.pending_webhooks).toBe(0);
  });

  test('an event that nobody takes is given up in the end', async () => {
    const { emulator, stripe } = await begin({ giveUpMs: 200 });
    receiver.status = 503;
    const session = await stripe.checkout.sessions.create(sessionParams());
    await stripe.checkout.sessions.expire(session.id);
    await until('the end', () => emulator.webhooks.deliveries()[0]?.status === 'given_up');
    const before = receiver.requests;
    receiver.status = 200;
    const [event] = (await stripe.events.list()).data;
    emulator.webhooks.resend(String(event?.id));
    await arrived('checkout.session.expired');
    expect(receiver.requests).toBe(before + 1);
  });

  test('a redirect is no delivery', async () => {
    const { emulator, stripe } = await begin();
    receiver.status = 302;
    const session = await stripe.checkout.sessions.create(sessionParams());
    await stripe.checkout.sessions.expire(session.id);
    await until('an attempt', () => emulator.webhooks.deliveries()[0]?.attempts[0]?.outcome === 302);
    expect(emulator.webhooks.deliveries()[0]?.status).toBe('pending');
  });

  test('a duplicated event arrives twice under one id', async () => {
    const { emulator } = await begin();
    emulator.faults.add({ kind: 'webhook_duplicate', eventType: 'checkout.session.completed', copies: 3 });
    await paidSession(started as Started);
    const three = await until('three copies', () => {
      const copies = receiver.events.filter(({ type }) => type === 'checkout.session.completed');
      return copies.length === 3 && copies;
    });
    expect(new Set(three.map(({ id }) => id)).size).toBe(1);
  });

  test('a reordered event arrives after the next one', async () => {
    const { emulator } = await begin({ events: ['payment_intent.succeeded', 'checkout.session.completed'] });
    emulator.faults.add({ kind: 'webhook_reorder', eventType: 'payment_intent.succeeded' });
    await paidSession(started as Started);
    await arrived('payment_intent.succeeded');
    expect(types()).toEqual(['checkout.session.completed', 'payment_intent.succeeded']);
  });

  test('held events wait for their release, in the order asked for', async () => {
    const { emulator } = await begin({ events: ['payment_intent.succeeded', 'checkout.session.completed'] });
    emulator.faults.add({ kind: 'webhook_hold', times: 0 });
    await paidSession(started as Started);
    await until(
      'both held',
      () => emulator.webhooks.deliveries().filter(({ status }) => status === 'held').length === 2,
    );
    expect(receiver.requests).toBe(0);
    expect(emulator.webhooks.release({ newestFirst: true })).toBe(2);
    await arrived('payment_intent.succeeded');
    expect(types()).toEqual(['checkout.session.completed', 'payment_intent.succeeded']);
  });

  test('a lost event is listed and never sent', async () => {
    const { emulator, stripe } = await begin({
      events: ['payment_intent.succeeded', 'checkout.session.completed'],
    });
    emulator.faults.add({ kind: 'webhook_lose', eventType: 'checkout.*' });
    await paidSession(started as Started);
    await arrived('payment_intent.succeeded');
    expect(emulator.webhooks.deliveries().map(({ status }) => status)).toContain('lost');
    expect((await stripe.events.list({ type: 'checkout.session.completed' })).data).toHaveLength(1);
    expect(types()).toEqual(['payment_intent.succeeded']);
  });

  test('refunds, transfers and accounts are told of', async () => {
    const both = await begin();
    const { charge } = await paidSession(both);
    const seller = await activeSeller(both);
    const transfer = await both.stripe.transfers.create({
      amount: 9_000_000,
      currency: 'idr',
      destination: seller.id,
      source_transaction: charge.id,
    });
    await both.stripe.transfers.createReversal(transfer.id, { amount: 1_000_000 });
    await both.stripe.refunds.create({ charge: charge.id, amount: 1_000_000 });
    expect((await arrived('account.updated')).account).toBe(seller.id);
    expect((await arrived('transfer.created')).data.object).toMatchObject({
      id: transfer.id,
      amount: 9_000_000,
    });
    expect((await arrived('transfer.reversed')).data.object).toMatchObject({ amount_reversed: 1_000_000 });
    expect((await arrived('charge.refunded')).data.object).toMatchObject({ amount_refunded: 1_000_000 });
    expect((await arrived('refund.created')).data.object).toMatchObject({
      amount: 1_000_000,
      status: 'succeeded',
    });
  });

  test('a declined card and an expiry by time are told of', async () => {
    const { emulator, stripe } = await begin();
    await expect(paidSession(started as Started, {}, '4000000000000002')).rejects.toThrow('402');
    expect((await arrived('payment_intent.payment_failed')).data.object).toMatchObject({
      status: 'requires_payment_method',
    });
    emulator.clock.advance(86_401);
    expect((await arrived('checkout.session.expired')).data.object).toMatchObject({ status: 'expired' });
    await arrived('payment_intent.canceled');
    expect((await stripe.checkout.sessions.list()).data[0]?.status).toBe('expired');
  });
});
