import { parseEnv } from '@gebyar/env';
import { z } from 'zod';

/** The contract tests also run against Stripe itself when `STRIPE_SECRET_KEY` is a test key; any other key is left alone. */
export const { STRIPE_SECRET_KEY: stripeKey } = parseEnv(
  { STRIPE_SECRET_KEY: z.string().optional() },
  process.env,
);

export const stripeTestKey = stripeKey?.startsWith('sk_test_') === true ? stripeKey : undefined;
