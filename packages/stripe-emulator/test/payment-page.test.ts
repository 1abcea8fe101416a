import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type Stripe from 'stripe';
import type { StripeEmulator } from '../src/index.ts';
import { raw, start } from './support/emulator.ts';
import { cardFields, payPath, postForm, sessionParams, sessionTotal } from './support/orders.ts';

describe('the payment page', () => {
  let emulator: StripeEmulator;
  let stripe: Stripe;
  beforeAll(async () => {
    ({ emulator, stripe } = await start());
  });
  afterAll(() => emulator.close());

  const open = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
    stripe.checkout.sessions.create(sessionParams(more));
  const look = async (path: string, language = 'id') => {
    const answer = await raw(emulator, path, { headers: { 'accept-language': language } });
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      csp: answer.headers.get('content-security-policy'),
      page: await answer.text(),
    };
  };
  const found = (id: string) => stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
  const chargesOf = async (id: string) => {
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(id);
    return (await stripe.charges.list({ payment_intent: String(intent) })).data;
  };

  test('it shows lines and total in the language of the session, else of the browser, else Indonesian', async () => {
    const session = await open();
    const plain = await look(payPath(session), 'fr');
    expect(plain.page).toContain('Rp&nbsp;215.000'.replace('&nbsp;', '\u00a0'));
    expect(plain.page).toContain('Kain batik');
    expect(plain.page).toContain('<html lang="id">');
    expect((await look(payPath(session), 'en-GB,en;q=0.8')).page).toContain('<html lang="en">');
    expect((await look(payPath(await open({ locale: 'en' })), 'id')).page).toContain('<html lang="en">');
  });

  test('it says that it is a test double, loads nothing and runs nothing', async () => {
    const { page, csp } = await look(payPath(await open()));
    expect(page).toContain('Tidak ada uang sungguhan');
    expect(page).not.toMatch(/<script|<img|<link|src=|@import|url\(/i);
    expect(csp).toContain("default-src 'none'");
    expect(page.match(/<form[^>]*>/g)).toEqual(['<form method="post">']);
    expect(page).toContain('href="http://localhost:3000/cart"');
  });

  test('what the shop or the shopper wrote is shown, not obeyed', async () => {
    const line = {
      price_data: {
        currency: 'idr',
        unit_amount: 9_000_000,
        product_data: { name: '<b onclick=x>Kain</b>' },
      },
      quantity: 1,
    };
    const session = await open({ line_items: [line] });
    const answer = await postForm(emulator, payPath(session), cardFields('1', { billingName: '"><i>x' }));
    const page = await answer.text();
    expect(page).toContain('&lt;b onclick=x&gt;Kain');
    expect(page).toContain('&quot;&gt;&lt;i&gt;x');
  });

  test.each(['4242424242424242', '5555 5555 5555 4444'])(
    '%s pays and leads to the success address',
    async (number) => {
      const session = await open({ payment_intent_data: { metadata: { group: 'GB-3' } } });
      const answer = await postForm(emulator, payPath(session), cardFields(number));
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        `http://localhost:3000/thanks?session=${session.id}`,
      ]);
      expect(await found(session.id)).toMatchObject({
        status: 'complete',
        payment_status: 'paid',
        url: null,
        customer_details: { email: 'rahma@example.test', name: 'Ibu Rahma' },
        payment_intent: { status: 'succeeded', amount: sessionTotal, metadata: { group: 'GB-3' } },
      });
    },
  );

  test('sent twenty times at once, it takes the money once', async () => {
    const session = await open();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => postForm(emulator, payPath(session), cardFields())),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await chargesOf(session.id)).toHaveLength(1);
  });

  test('a paid session leads on, to whoever looks at it', async () => {
    const session = await open();
    await postForm(emulator, payPath(session), cardFields());
    expect(await look(payPath(session))).toMatchObject({
      status: 303,
      location: `http://localhost:3000/thanks?session=${session.id}`,
    });
  });

  test.each([
    ['4000000000000002', 'The bank declined this card', 'card_declined'],
    ['4000000000009995', 'There is not enough money', 'card_declined'],
    ['4000000000000069', 'has expired', 'expired_card'],
    ['4000000000000127', 'security code is wrong', 'incorrect_cvc'],
  ])(
    '%s is declined with a message, and another card pays the same session',
    async (number, message, code) => {
      const session = await open();
      const answer = await postForm(emulator, payPath(session), cardFields(number));
      const page = await answer.text();
      expect(answer.status).toBe(402);
      expect(page).toContain(message);
      expect(page).toContain('value="rahma@example.test"');
      expect(page).toContain('value="Ibu Rahma"');
      const declined = await found(session.id);
      expect(declined).toMatchObject({
        status: 'open',
        payment_status: 'unpaid',
        payment_intent: { status: 'requires_payment_method', last_payment_error: { code } },
      });
      expect((await postForm(emulator, payPath(session), cardFields())).status).toBe(303);
      expect((await chargesOf(session.id)).map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    },
  );

  test.each(['4000002500003155', '4000000000003220'])('%s asks the bank: approving pays', async (number) => {
    const session = await open();
    const asked = await postForm(emulator, payPath(session), cardFields(number));
    expect(asked.status).toBe(200);
    expect(await asked.text()).toContain('name="authentication" value="complete"');
    expect((await look(payPath(session), 'en')).page).toContain('Bank verification');
    expect(await found(session.id)).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_action' },
    });
    const answer = await postForm(emulator, payPath(session), { authentication: 'complete' });
    expect(answer.status).toBe(303);
    expect(await found(session.id)).toMatchObject({
      payment_status: 'paid',
      payment_intent: { status: 'succeeded' },
    });
  });

  test('refusing at the bank leaves the session open and nothing charged', async () => {
    const session = await open();
    await postForm(emulator, payPath(session), cardFields('4000000000003220'));
    const answer = await postForm(emulator, payPath(session), { authentication: 'fail' });
    expect(answer.status).toBe(402);
    expect(await answer.text()).toContain('could not verify you');
    expect(await found(session.id)).toMatchObject({
      status: 'open',
      payment_intent: {
        status: 'requires_payment_method',
        last_payment_error: { code: 'payment_intent_authentication_failure' },
      },
    });
    expect(await chargesOf(session.id)).toEqual([]);
  });

  test.each([
    [{ cardNumber: '4242424242424241' }, 'check digit'],
    [{ cardNumber: '4111111111111111' }, 'not a test card'],
    [{ cardNumber: '' }, 'Enter a card number'],
    [{ cardExpiry: '13 / 30' }, 'Enter month and year'],
    [{ cardExpiry: '01 / 20' }, 'past its expiry'],
    [{ cardCvc: '12' }, 'three or four digits'],
    [{ billingName: ' ' }, 'Enter the name'],
    [{ email: 'rahma' }, 'Enter an e-mail'],
  ])('%j is refused in words', async (wrong, message) => {
    const session = await open();
    const answer = await postForm(emulator, payPath(session), cardFields(undefined, wrong));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
    expect((await found(session.id)).payment_intent).toBeNull();
  });

  test('a number that is no test card is never shown again', async () => {
    const answer = await postForm(emulator, payPath(await open()), cardFields('4111111111111111'));
    expect(await answer.text()).not.toMatch(/4111/);
  });

  test('a tap on a test card fills the form and keeps what was typed', async () => {
    const session = await open();
    const answer = await postForm(emulator, payPath(session), {
      testCard: '4000000000000002',
      email: 'wati@example.test',
      billingName: 'Wati',
    });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    for (const value of ['4000 0000 0000 0002', '12 / 34', '123', 'wati@example.test', 'Wati'])
      expect(page).toContain(`value="${value}"`);
    expect((await found(session.id)).payment_intent).toBeNull();
  });

  test('an expired session says so, with the way back, and takes nothing', async () => {
    const session = await open();
    await stripe.checkout.sessions.expire(session.id);
    const shown = await look(payPath(session), 'en');
    expect(shown.status).toBe(410);
    expect(shown.page).toContain('Time to pay has run out');
    expect(shown.page).toContain('href="http://localhost:3000/cart"');
    expect((await postForm(emulator, payPath(session), cardFields())).status).toBe(410);
    expect((await found(session.id)).payment_intent).toBeNull();
  });

  test('unknown addresses and unreadable forms get a page, not a crash', async () => {
    expect((await look('/c/pay/cs_test_unknown')).status).toBe(404);
    expect((await look('/nowhere')).status).toBe(404);
    const json = await raw(emulator, payPath(await open()), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(json.status).toBe(400);
    const huge = await raw(emulator, payPath(await open()), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `cardNumber=${'4'.repeat(600_000)}`,
    });
    expect(huge.status).toBe(413);
    expect(await huge.text()).toContain('<html');
  });

  test('an intent confirmed through the API has its question on a page of its own', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 12_500_000,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      confirm: true,
      currency: 'idr',
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: 'http://localhost:3000/back',
    });
    const { pathname } = new URL(intent.next_action?.redirect_to_url?.url ?? '');
    expect((await look(pathname, 'en')).page).toContain('Bank verification');
    const answer = await postForm(emulator, pathname, { authentication: 'complete' });
    expect(answer.headers.get('location')).toBe('http://localhost:3000/back');
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });
});
