import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import { sessionParams, sessionTotal } from '../support/orders.ts';
import { refusal, targets } from './targets.ts';

describe.each(targets)('Checkout Sessions of $name', (target) => {
  let stripe: Stripe;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stripe, close } = await target.open());
  });
  afterAll(() => close());

  test('a session opens unpaid, without a payment intent, with a page to pay on', async () => {
    const session = await stripe.checkout.sessions.create(
      sessionParams({
        client_reference_id: 'GB-1042',
        customer_email: 'rahma@example.test',
        locale: 'id',
        metadata: { group: 'GB-1042' },
        payment_intent_data: { metadata: { group: 'GB-1042' }, transfer_group: 'GB-1042' },
      }),
    );
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_subtotal: sessionTotal,
      amount_total: sessionTotal,
      client_reference_id: 'GB-1042',
      currency: 'idr',
      customer_email: 'rahma@example.test',
      livemode: false,
      locale: 'id',
      metadata: { group: 'GB-1042' },
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      ui_mode: 'hosted_page',
    });
    expect(session.id).toMatch(/^cs_test_/);
    expect(session.url).toContain(session.id);
    expect(session.expires_at - session.created).toBe(86_400);
    expect(session.lastResponse.requestId).toMatch(/^req_/);
  });

  test('it is found again, alone, in the list and with its lines', async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    const found = await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] });
    expect(found.line_items?.data.map(({ description, quantity }) => [description, quantity])).toEqual([
      ['Kain batik', 1],
      ['Sambal', 2],
    ]);
    const list = await stripe.checkout.sessions.list({ limit: 1 });
    expect(list.data.map((session) => session.id)).toEqual([id]);
    const first = await stripe.checkout.sessions.listLineItems(id, { limit: 1 });
    expect(first.has_more).toBe(true);
    expect(first.data[0]).toMatchObject({
      amount_total: 12_500_000,
      currency: 'idr',
      price: { unit_amount: 12_500_000 },
    });
    expect(first.data[0]?.price?.unit_amount_decimal?.toString()).toBe('12500000');
  });

  test('an open session can be expired, once', async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    const expired = await stripe.checkout.sessions.expire(id);
    expect(expired).toMatchObject({ status: 'expired', url: null, payment_status: 'unpaid' });
    const again = await refusal(stripe.checkout.sessions.expire(id));
    expect(again).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' });
  });

  test.each([
    ['in ten minutes', 600],
    ['in two days', 172_800],
  ])('expires_at %s is refused', async (_, seconds) => {
    const expiresAt = Math.floor(Date.now() / 1000) + seconds;
    const error = await refusal(stripe.checkout.sessions.create(sessionParams({ expires_at: expiresAt })));
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param: 'expires_at' });
  });

  test('an hour ahead is taken', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + 3600;
    const session = await stripe.checkout.sessions.create(sessionParams({ expires_at: expiresAt }));
    expect(session.expires_at).toBe(expiresAt);
  });

  test('an unknown session is a 404 resource_missing', async () => {
    const error = await refusal(stripe.checkout.sessions.retrieve('cs_test_unknown'));
    expect(error).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      type: 'StripeInvalidRequestError',
    });
    expect(error.message).toContain("No such checkout.session: 'cs_test_unknown'");
  });

  test.each([
    ['quantity', '1.5', 'line_items[0][quantity]'],
    ['unit_amount', 'Rp 5', 'line_items[0][price_data][unit_amount]'],
  ])('a %s that is no whole number is refused by name', async (field, value, param) => {
    const line = {
      price_data: {
        currency: 'idr',
        product_data: { name: 'Kain' },
        unit_amount: field === 'unit_amount' ? value : '9000000',
      },
      quantity: field === 'quantity' ? value : '1',
    };
    const error = await refusal(
      stripe.rawRequest('POST', '/v1/checkout/sessions', { ...sessionParams(), line_items: [line] }),
    );
    expect(error).toMatchObject({ statusCode: 400, code: 'parameter_invalid_integer', param });
  });

  test('too small a total is refused', async () => {
    const small = {
      price_data: { currency: 'idr', unit_amount: 100, product_data: { name: 'Peniti' } },
      quantity: 1,
    };
    const error = await refusal(stripe.checkout.sessions.create(sessionParams({ line_items: [small] })));
    expect(error).toMatchObject({ statusCode: 400, code: 'amount_too_small' });
  });
});
