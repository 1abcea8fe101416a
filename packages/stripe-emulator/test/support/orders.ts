import type Stripe from 'stripe';
import type { StripeEmulator } from '../../src/index.ts';
import { raw } from './emulator.ts';

/** A cloth for Rp 125.000 and two jars for Rp 45.000 each. */
export const sessionParams = (
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  line_items: [
    {
      price_data: { currency: 'idr', unit_amount: 12_500_000, product_data: { name: 'Kain batik' } },
      quantity: 1,
    },
    {
      price_data: { currency: 'idr', unit_amount: 4_500_000, product_data: { name: 'Sambal' } },
      quantity: 2,
    },
  ],
  success_url: 'http://localhost:3000/thanks?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://localhost:3000/cart',
  ...more,
});

export const sessionTotal = 21_500_000;

export const cardFields = (cardNumber = '4242424242424242', more: Record<string, string> = {}) => ({
  cardNumber,
  cardExpiry: '12 / 34',
  cardCvc: '123',
  billingName: 'Ibu Rahma',
  email: 'rahma@example.test',
  ...more,
});

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' };

/** Posts to a page as a browser's form does. */
export const postForm = (
  emulator: StripeEmulator,
  path: string,
  fields: Record<string, string>,
): Promise<Response> =>
  raw(emulator, path, { method: 'POST', headers: formHeaders, body: new URLSearchParams(fields).toString() });

export const payPath = (session: { id: string }) => `/c/pay/${session.id}`;

/** Opens a session and pays it on its page. */
export async function paidSession(
  { emulator, stripe }: { emulator: StripeEmulator; stripe: Stripe },
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
  cardNumber?: string,
): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent; charge: Stripe.Charge }> {
  const open = await stripe.checkout.sessions.create(sessionParams(more));
  const answer = await postForm(emulator, payPath(open), cardFields(cardNumber));
  if (answer.status !== 303) throw new Error(`the payment page answered ${String(answer.status)}`);
  const session = await stripe.checkout.sessions.retrieve(open.id, {
    expand: ['payment_intent.latest_charge'],
  });
  const intent = session.payment_intent;
  if (intent === null || typeof intent === 'string') throw new Error('the payment intent was not expanded');
  const charge = intent.latest_charge;
  if (charge === null || typeof charge === 'string') throw new Error('the charge was not expanded');
  return { session, intent, charge };
}

/** A connected account that may receive transfers. */
export async function activeSeller({
  emulator,
  stripe,
}: {
  emulator: StripeEmulator;
  stripe: Stripe;
}): Promise<Stripe.Account> {
  const account = await stripe.accounts.create({
    type: 'express',
    country: 'ID',
    capabilities: { transfers: { requested: true } },
  });
  emulator.onboard(account.id);
  return account;
}
