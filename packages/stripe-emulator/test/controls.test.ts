import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { refusal } from './contract/targets.ts';
import { raw, start, type Started } from './support/emulator.ts';
import { activeSeller, paidSession, sessionParams } from './support/orders.ts';

describe('the controls', () => {
  let both: Started;
  beforeEach(async () => {
    both = await start({ allowShortSessions: true });
  });
  afterEach(() => both.emulator.close());

  const control = async (method: string, path: string, body?: object) => {
    const answer = await raw(both.emulator, `/_emulator${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  test('nothing is controlled without the key', async () => {
    const answer = await raw(both.emulator, '/_emulator/faults', { headers: { authorization: '' } });
    expect(answer.status).toBe(401);
  });

  test('a fault strikes its endpoint as often as asked, after the given number of passes', async () => {
    const added = await control('POST', '/faults', {
      kind: 'conflict',
      path: '/v1/checkout/*',
      skip: 1,
      times: 2,
    });
    expect(added.body).toMatchObject({ kind: 'conflict', struck: 0 });
    const create = () => both.stripe.checkout.sessions.create(sessionParams());
    await both.stripe.balance.retrieve();
    await create();
    expect(await refusal(create())).toMatchObject({ statusCode: 409 });
    expect(await refusal(create())).toMatchObject({ statusCode: 409 });
    expect((await create()).status).toBe('open');
    expect((await control('GET', '/faults')).body).toEqual({ data: [] });
  });

  test('faults are listed and cleared; a wrong one is refused in words', async () => {
    const { body } = await control('POST', '/faults', { kind: 'delay', delayMs: 1 });
    expect((await control('DELETE', `/faults/${String(body['id'])}`)).status).toBe(200);
    expect((await control('DELETE', `/faults/${String(body['id'])}`)).status).toBe(404);
    const wrong = await control('POST', '/faults', { kind: 'earthquake' });
    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong.body)).toContain('kind');
  });

  test('the seller who has spent the money', async () => {
    const { charge } = await paidSession(both);
    const seller = await activeSeller(both);
    const { id } = await both.stripe.transfers.create({
      amount: 9_000_000,
      currency: 'idr',
      destination: seller.id,
      source_transaction: charge.id,
    });
    await control('POST', '/faults', { kind: 'seller_balance_short', path: '/v1/transfers/*/reversals' });
    expect(await refusal(both.stripe.transfers.createReversal(id))).toMatchObject({
      statusCode: 400,
      code: 'balance_insufficient',
    });
    expect((await both.stripe.transfers.createReversal(id)).amount).toBe(9_000_000);
  });

  test('time moves forward, and a short session expires', async () => {
    const session = await both.stripe.checkout.sessions.create(
      sessionParams({ expires_at: both.emulator.clock.now() + 60 }),
    );
    const { body } = await control('POST', '/clock', { advanceSeconds: 61 });
    expect(body['offsetSeconds']).toBe(61);
    expect((await both.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
    expect((await control('POST', '/clock', { advanceSeconds: -1 })).status).toBe(400);
  });

  test('a session expires by the clock alone', async () => {
    const session = await both.stripe.checkout.sessions.create(
      sessionParams({ expires_at: both.emulator.clock.now() + 2 }),
    );
    const { until } = await import('./support/until.ts');
    await until(
      'the event',
      async () => (await both.stripe.events.list({ type: 'checkout.session.expired' })).data.length === 1,
    );
    expect((await both.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
  });

  test('balances, registrations, refunds and events by hand', async () => {
    const { charge } = await paidSession(both);
    const account = await both.stripe.accounts.create({
      type: 'express',
      capabilities: { transfers: { requested: true } },
    });
    expect((await control('POST', `/accounts/${account.id}/onboard`)).body).toMatchObject({
      details_submitted: true,
    });
    await control('POST', '/balance', { account: account.id, currency: 'idr', amount: 700 });
    const balance = await both.stripe.balance.retrieve({}, { stripeAccount: account.id });
    expect(balance.available).toMatchObject([{ amount: 700, currency: 'idr' }]);
    const refund = await both.stripe.refunds.create({ charge: charge.id });
    expect((await control('POST', `/refunds/${refund.id}/settle`, { status: 'failed' })).body).toMatchObject({
      status: 'failed',
    });
    const [event] = (await both.stripe.events.list()).data;
    expect((await control('POST', `/events/${String(event?.id)}/resend`)).body).toMatchObject({
      eventId: event?.id,
    });
    expect((await control('POST', '/events/evt_unknown/resend')).status).toBe(404);
    expect(((await control('GET', '/deliveries')).body['data'] as unknown[]).length).toBe(1);
  });

  test('the overview shows sessions and events and resends one, but not for another site', async () => {
    await paidSession(both);
    const page = await (await raw(both.emulator, '/', { headers: { 'accept-language': 'en' } })).text();
    expect(page).toContain('test double');
    expect(page).toContain('checkout.session.completed');
    const [event] = (await both.stripe.events.list()).data;
    const press = (site: string) =>
      raw(both.emulator, '/', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': site },
        body: `resend=${String(event?.id)}`,
      });
    expect((await press('cross-site')).status).toBe(403);
    expect((await press('same-origin')).status).toBe(303);
    expect(both.emulator.webhooks.deliveries()).toHaveLength(1);
    expect((await raw(both.emulator, '/healthz')).status).toBe(200);
  });
});
