import { httpUrl, parseEnv, port } from '@gebyar/env';
import { z } from 'zod';
import { localSecretKey, localWebhookSecret } from './settings.ts';

/**
 * The emulator process's settings.
 *
 * @throws EnvironmentError with one line for each wrong variable
 */
export function readConfig(environment: Record<string, string | undefined> = process.env) {
  return parseEnv(
    {
      PORT_STRIPE_EMULATOR: port(4242),
      HOST: z.string().default('127.0.0.1'),
      STRIPE_EMULATOR_DATA_DIR: z.string().optional(),
      STRIPE_EMULATOR_PUBLIC_URL: httpUrl().optional(),
      STRIPE_EMULATOR_WEBHOOK_URL: httpUrl().default('http://localhost:4000/webhooks/stripe'),
      STRIPE_EMULATOR_WEBHOOK_SECRET: z
        .string()
        .startsWith('whsec_', 'must begin with whsec_')
        .default(localWebhookSecret),
      STRIPE_EMULATOR_SECRET_KEY: z
        .string()
        .startsWith('sk_test_', 'must be a test key: it begins with sk_test_')
        .default(localSecretKey),
      LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    },
    environment,
  );
}
