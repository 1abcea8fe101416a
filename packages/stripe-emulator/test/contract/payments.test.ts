import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import { cardsOnly, refusal, targets } from './targets.ts';

describe.each(targets)('payments and refunds of $name', (target) => {
  let stripe: Stripe;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stripe, close } = await target.open());
  });
  afterAll(() => close());

  const pay = (payment_method = 'pm_card_visa') =>
    stripe.paymentIntents.create({
      amount: 12_500_000,
      confirm: true,
      currency: 'idr',
      metadata: { group: 'GB-7' },
      payment_method,
      ...cardsOnly,
      transfer_group: 'GB-7',
    });

  test('a confirmed intent succeeds with a charge', async () => {
    const intent = await pay();
    expect(intent).toMatchObject({
      status: 'succeeded',
      amount_received: 12_500_000,
      currency: 'idr',
      next_action: null,
    });
    const charge = await stripe.charges.retrieve(String(intent.latest_charge));
    expect(charge).toMatchObject({
      amount: 12_500_000,
      amount_refunded: 0,
      captured: true,
      metadata: { group: 'GB-7' },
      paid: true,
      payment_intent: intent.id,
      status: 'succeeded',
      transfer_group: 'GB-7',
    });
    expect(charge.payment_method_details?.card).toMatchObject({ brand: 'visa', last4: '4242' });
  });

  test('an intent is confirmed later, and then not canceled', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 12_500_000,
      currency: 'idr',
      ...cardsOnly,
    });
    expect(intent.status).toBe('requires_payment_method');
    const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_mastercard' });
    expect(paid.status).toBe('succeeded');
    const error = await refusal(stripe.paymentIntents.cancel(intent.id));
    expect(error).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
  });

  test('an unpaid intent is canceled for good', async () => {
    const { id } = await stripe.paymentIntents.create({
      amount: 12_500_000,
      currency: 'idr',
      ...cardsOnly,
    });
    const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' });
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' });
    expect((await stripe.paymentIntents.retrieve(id)).status).toBe('canceled');
  });

  test.each([
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', undefined],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', undefined],
  ])('%s is declined with 402 and leaves the intent open', async (token, code, declineCode) => {
    const error = await refusal(pay(token));
    expect(error).toMatchObject({ statusCode: 402, type: 'StripeCardError', code });
    if (declineCode !== undefined) expect(error.decline_code).toBe(declineCode);
    const intent = await stripe.paymentIntents.retrieve(String(error.payment_intent?.id));
    expect(intent.status).toBe('requires_payment_method');
    expect(intent.last_payment_error?.code).toBe(code);
  });

  test('a 3-D Secure card asks for an action', async () => {
    const intent = await pay('pm_card_threeDSecure2Required');
    expect(intent.status).toBe('requires_action');
    expect(intent.next_action).not.toBeNull();
  });

  test('a payment is refunded in parts, never beyond what was paid', async () => {
    const intent = await pay('pm_card_bypassPending');
    const part = await stripe.refunds.create({
      amount: 2_500_000,
      metadata: { line: 'kain' },
      payment_intent: intent.id,
      reason: 'requested_by_customer',
    });
    expect(part).toMatchObject({
      amount: 2_500_000,
      currency: 'idr',
      metadata: { line: 'kain' },
      payment_intent: intent.id,
      reason: 'requested_by_customer',
    });
    const tooMuch = await refusal(stripe.refunds.create({ amount: 10_000_001, payment_intent: intent.id }));
    expect(tooMuch).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' });
    const rest = await stripe.refunds.create({ charge: String(intent.latest_charge) });
    expect(rest.amount).toBe(10_000_000);
    const nothingLeft = await refusal(stripe.refunds.create({ payment_intent: intent.id }));
    expect(nothingLeft).toMatchObject({ statusCode: 400, code: 'charge_already_refunded' });
    const charge = await stripe.charges.retrieve(String(intent.latest_charge));
    expect(charge).toMatchObject({ amount_refunded: 12_500_000, refunded: true });
    const listed = await stripe.refunds.list({ payment_intent: intent.id });
    expect(listed.data.map(({ id }) => id)).toEqual([rest.id, part.id]);
  });

  test('an event tells of what happened', async () => {
    const intent = await pay();
    const events = await stripe.events.list({ type: 'payment_intent.succeeded', limit: 5 });
    const event = events.data.find(({ data }) => 'id' in data.object && data.object.id === intent.id);
    expect(event).toMatchObject({
      object: 'event',
      livemode: false,
      data: { object: { status: 'succeeded' } },
    });
    expect((await stripe.events.retrieve(String(event?.id))).id).toBe(event?.id);
  });
});
