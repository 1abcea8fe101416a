import { describe, expect, test } from '@jest/globals';
import Stripe from 'stripe';
import { ForgedWebhook } from '../payment.gateway.js';
import { readStripeWebhook } from './stripe-webhook.js';

const secret = 'whsec_test';
const stripe = new Stripe('sk_test_none');
const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  type: 'checkout.session.completed',
  data: { object: { id: 'cs_1', object: 'checkout.session' } },
});

const now = () => Math.floor(Date.now() / 1000);
const sign = (timestamp: number, key = secret) =>
  stripe.webhooks.generateTestHeaderString({ payload: body, secret: key, timestamp });
const read = (signature: string, payload = body) =>
  readStripeWebhook(stripe, Buffer.from(payload), signature, secret);

describe('a Stripe webhook', () => {
  test('that is signed now says what it is about', () => {
    expect(read(sign(now()))).toEqual({
      eventId: 'evt_1',
      type: 'checkout.session.completed',
      about: { kind: 'session', sessionId: 'cs_1' },
    });
  });

  test.each([-290, 290])('may be %i seconds off', (seconds) => {
    expect(read(sign(now() + seconds)).eventId).toBe('evt_1');
  });

  test.each([
    ['signed long ago', () => sign(now() - 310)],
    ['signed in the future', () => sign(now() + 310)],
    ['signed in the future, with a second timestamp', () => `t=${String(now())},${sign(now() + 310)}`],
    ['signed in the future, with a timestamp after it', () => `${sign(now() + 310)},t=${String(now())}`],
    ['signed with another secret', () => sign(now(), 'whsec_other')],
    ['without a signature', () => `t=${String(now())}`],
    ['with an empty header', () => ''],
  ])('%s is forged', (_what, signature) => {
    expect(() => read(signature())).toThrow(ForgedWebhook);
  });

  test('whose body was changed is forged', () => {
    expect(() => read(sign(now()), body.replace('cs_1', 'cs_2'))).toThrow(ForgedWebhook);
  });

  test('about something else is kept and acted on by nobody', () => {
    const other = body.replace('checkout.session.completed', 'customer.created').replace('cs_1', 'cus_1');
    const signature = stripe.webhooks.generateTestHeaderString({ payload: other, secret, timestamp: now() });
    expect(read(signature, other).about).toEqual({ kind: 'other', objectId: 'cus_1' });
  });
});
