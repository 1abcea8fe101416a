import { httpUrl, parseEnv, port, wholeNumber } from '@gebyar/env';
import { z } from 'zod';

const shape = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT_API: port(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a PostgreSQL address, such as postgres://user@host/database'),
  DATABASE_POOL: wholeNumber(10, 2),
  PUBLIC_URL_API: httpUrl().default('http://localhost:4000'),
  PUBLIC_URL_MARKETPLACE: httpUrl().default('http://localhost:3000'),
  ALLOWED_RETURN_ORIGINS: z.string().default(''),
  TRUSTED_PROXIES: z.string().default('127.0.0.1,::1'),
  STRIPE_SECRET_KEY: z.string().min(1, 'is needed: a Stripe key, or the one of the Stripe emulator'),
  STRIPE_WEBHOOK_SECRET: z.string().min(1, 'is needed to tell real webhooks from forged ones'),
  STRIPE_API_URL: httpUrl().optional(),
  PAYMENT_SESSION_MINUTES: wholeNumber(60, 1),
  PAYMENT_SWEEP_SECONDS: wholeNumber(15, 1),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be an smtp or smtps address')
    .optional(),
  MAIL_FROM: z.string().default('Gebyar <halo@gebyar.test>'),
  MEDIA_DIR: z.string().min(1, 'is needed: the folder that holds uploaded pictures'),
  // An S3-compatible store in place of the folder, when S3_BUCKET is set.
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: httpUrl().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z.enum(['0', '1']).default('0'),
  S3_PUBLIC_URL: httpUrl().optional(),
  DEPLOYMENT_DIR: z
    .string()
    .min(1, "is needed: the folder with the deployment's name, regions, categories and shipping rates"),
  TRUSTED_DOCUMENTS_DIR: z.string().optional(),
  ANSWER_CACHE_MB: wholeNumber(64, 0),
  DEMO_LOGINS: z.enum(['0', '1']).default('0'),
  WORKER_CONCURRENCY: wholeNumber(4, 1),
  WORKER_RESCUE_SECONDS: wholeNumber(5, 1),
} as const;

/** Everything the API and the worker read from the environment, parsed once. */
export type Config = ReturnType<typeof loadConfig>;

/** @throws EnvironmentError with one line for each wrong variable. */
export function loadConfig(source: Record<string, string | undefined> = process.env) {
  return parseEnv(shape, source);
}

/** What `migrate` alone needs. */
export function loadSetupConfig(source: Record<string, string | undefined> = process.env) {
  const { DATABASE_URL, DEPLOYMENT_DIR } = shape;
  return parseEnv({ DATABASE_URL, DEPLOYMENT_DIR }, source);
}
