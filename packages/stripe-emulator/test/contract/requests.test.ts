import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type Stripe from 'stripe';
import { cardsOnly, refusal, targets } from './targets.ts';

describe.each(targets)('requests to $name', (target) => {
  let stripe: Stripe;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stripe, close } = await target.open());
  });
  afterAll(() => close());

  const create = (idempotencyKey: string, amount = 12_500_000) =>
    stripe.paymentIntents.create({ amount, currency: 'idr', ...cardsOnly }, { idempotencyKey });

  test('the same key and parameters give the first answer again, marked as a replay', async () => {
    const key = randomUUID();
    const first = await create(key);
    const again = await create(key);
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  });

  test('the same key with other parameters is a 400 idempotency_error', async () => {
    const key = randomUUID();
    await create(key);
    const error = await refusal(create(key, 13_000_000));
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' });
  });

  test('the same key at another endpoint is a 400 idempotency_error', async () => {
    const key = randomUUID();
    const intent = await create(key);
    const error = await refusal(stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: key }));
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' });
  });

  test('a declined card is the stored answer too', async () => {
    const key = randomUUID();
    const pay = () =>
      stripe.paymentIntents.create(
        {
          amount: 12_500_000,
          confirm: true,
          currency: 'idr',
          payment_method: 'pm_card_visa_chargeDeclined',
          ...cardsOnly,
        },
        { idempotencyKey: key },
      );
    const [first, second] = [await refusal(pay()), await refusal(pay())];
    expect(second).toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id);
  });

  test('an unknown parameter is refused by name', async () => {
    const error = await refusal(
      stripe.rawRequest('POST', '/v1/refunds', { payment_intent: 'pi_1', colour: 'indigo' }),
    );
    expect(error).toMatchObject({ statusCode: 400, code: 'parameter_unknown', param: 'colour' });
  });

  test('a missing parameter is refused by name', async () => {
    const error = await refusal(stripe.rawRequest('POST', '/v1/payment_intents', { amount: 12_500_000 }));
    expect(error).toMatchObject({ statusCode: 400, code: 'parameter_missing', param: 'currency' });
  });

  test('an unknown address is a 404 that says so', async () => {
    const error = await refusal(stripe.rawRequest('GET', '/v1/batik'));
    expect(error).toMatchObject({ statusCode: 404, type: 'StripeInvalidRequestError' });
    expect(error.message).toContain('Unrecognized request URL (GET: /v1/batik)');
  });

  test('a wrong key is a 401', async () => {
    const error = await refusal(stripe.balance.retrieve({}, { apiKey: 'sk_test_wrong' }));
    expect(error).toMatchObject({ statusCode: 401, type: 'StripeAuthenticationError' });
  });

  test('what cannot be expanded is refused', async () => {
    const intent = await create(randomUUID());
    const error = await refusal(stripe.paymentIntents.retrieve(intent.id, { expand: ['amount'] }));
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' });
  });

  test('lists are paged by cursor', async () => {
    const [older, newer] = [await create(randomUUID()), await create(randomUUID())];
    const first = await stripe.paymentIntents.list({ limit: 1 });
    expect(first.data[0]?.id).toBe(newer.id);
    const second = await stripe.paymentIntents.list({ limit: 1, starting_after: newer.id });
    expect(second.data[0]?.id).toBe(older.id);
    const back = await stripe.paymentIntents.list({ limit: 1, ending_before: older.id });
    expect(back.data[0]?.id).toBe(newer.id);
  });

  test('the balance is one object with amounts by currency', async () => {
    const balance = await stripe.balance.retrieve();
    expect(balance).toMatchObject({ object: 'balance', livemode: false });
    expect(balance.available.length).toBeGreaterThan(0);
  });
});
