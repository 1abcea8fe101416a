import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cardsOnly, refusal } from './contract/targets.ts';
import { sdk, start, type Started } from './support/emulator.ts';
import { until } from './support/until.ts';

const day = 86_400;

describe('idempotency keys', () => {
  let started: Started;
  beforeEach(async () => {
    started = await start();
  });
  afterEach(() => started.emulator.close());

  const create = (idempotencyKey: string, amount = 12_500_000) =>
    started.stripe.paymentIntents.create({ amount, currency: 'idr', ...cardsOnly }, { idempotencyKey });
  const count = async () => (await started.stripe.paymentIntents.list({ limit: 100 })).data.length;

  test('a key that is in use is a 409, and what it was used for happens once', async () => {
    started.emulator.faults.add({ kind: 'delay', path: '/v1/payment_intents', method: 'POST', delayMs: 300 });
    const slow = create('k');
    await until('the delay to be taken', () => started.emulator.faults.list().length === 0);
    const error = await refusal(create('k'));
    expect(error).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    const { id } = await slow;
    expect((await create('k')).id).toBe(id);
    expect(await count()).toBe(1);
  });

  test('fifty at once make one object', async () => {
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => create('k')));
    const ids = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.id] : []));
    expect(new Set(ids).size).toBe(1);
    expect(await count()).toBe(1);
  });

  test.each(['error_before', 'error_after'] as const)(
    'a 500 (%s) is the stored answer, and is not tried again',
    async (kind) => {
      started.emulator.faults.add({ kind, path: '/v1/payment_intents', method: 'POST' });
      const first = await refusal(create('k'));
      const again = await refusal(create('k'));
      expect([first.statusCode, again.statusCode]).toEqual([500, 500]);
      expect(again.headers?.['idempotent-replayed']).toBe('true');
      expect(first.headers?.['stripe-should-retry']).toBe('false');
      expect(await count()).toBe(kind === 'error_after' ? 1 : 0);
    },
  );

  test('a 500 that is not stored is tried again', async () => {
    started.emulator.faults.add({ kind: 'error_before', stored: false });
    expect(await refusal(create('k'))).toMatchObject({ statusCode: 500 });
    expect((await create('k')).object).toBe('payment_intent');
  });

  test('a refusal before the endpoint began is not stored', async () => {
    expect(await refusal(create('k', 0))).toMatchObject({
      statusCode: 400,
      code: 'parameter_invalid_integer',
    });
    expect((await create('k', 12_500_000)).amount).toBe(12_500_000);
  });

  test('a refusal by the endpoint is stored', async () => {
    const transfer = () =>
      started.stripe.transfers.create(
        { amount: 1000, currency: 'idr', destination: 'acct_unknown' },
        { idempotencyKey: 'k' },
      );
    await refusal(transfer());
    expect((await refusal(transfer())).headers?.['idempotent-replayed']).toBe('true');
  });

  test('rate limits come before keys and store nothing', async () => {
    started.emulator.faults.add({ kind: 'rate_limit', retryAfterSeconds: 7 });
    const error = await refusal(create('k'));
    expect(error).toMatchObject({ statusCode: 429, type: 'StripeRateLimitError' });
    expect(error.headers?.['retry-after']).toBe('7');
    expect((await create('k')).object).toBe('payment_intent');
  });

  test('a key is kept for a day and then forgotten', async () => {
    const first = await create('k');
    started.emulator.clock.advance(day - 60);
    expect((await create('k')).id).toBe(first.id);
    started.emulator.clock.advance(120);
    expect((await create('k')).id).not.toBe(first.id);
  });

  test('the order of parameters does not matter, and GET takes no notice of keys', async () => {
    const first = await started.stripe.rawRequest(
      'POST',
      '/v1/payment_intents',
      { amount: 9_000_000, currency: 'idr' },
      { idempotencyKey: 'k' },
    );
    const second = await started.stripe.rawRequest(
      'POST',
      '/v1/payment_intents',
      { currency: 'idr', amount: 9_000_000 },
      { idempotencyKey: 'k' },
    );
    expect(second).toMatchObject({ id: Reflect.get(first, 'id') });
    const list = await started.stripe.paymentIntents.list({}, { idempotencyKey: 'k' });
    expect(list.data).toHaveLength(1);
  });

  test('a lost reply is healed by the retry of the SDK: one effect', async () => {
    started.emulator.faults.add({ kind: 'reply_lost', path: '/v1/payment_intents', times: 2 });
    const intent = await sdk(started.emulator, 3).paymentIntents.create({
      amount: 12_500_000,
      currency: 'idr',
      ...cardsOnly,
    });
    expect(intent.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await count()).toBe(1);
  });
});
