import Stripe from 'stripe';
import { start } from '../support/emulator.ts';
import { stripeTestKey } from '../support/test-config.ts';

/** Something that should behave like Stripe: the emulator, and Stripe itself when there is a test key for it. */
export interface Target {
  name: string;
  open(): Promise<{ stripe: Stripe; close(): Promise<void> }>;
}

const emulator: Target = {
  name: 'the emulator',
  async open() {
    const started = await start();
    return { stripe: started.stripe, close: () => started.emulator.close() };
  },
};

const itself = (key: string): Target => ({
  name: 'Stripe itself',
  open: () =>
    Promise.resolve({ stripe: new Stripe(key, { maxNetworkRetries: 0 }), close: () => Promise.resolve() }),
});

export const targets: readonly Target[] = [
  emulator,
  ...(stripeTestKey === undefined ? [] : [itself(stripeTestKey)]),
];

/** Payment intents without methods that lead the shopper elsewhere, which would want a return address. */
export const cardsOnly = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } } as const;

/** The refusal of a call that must be refused. */
export async function refusal(
  call: Promise<unknown>,
): Promise<InstanceType<typeof Stripe.errors.StripeError>> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}
