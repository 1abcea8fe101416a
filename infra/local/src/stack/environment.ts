import { layout } from '../preflight/data-dir.ts';
import { project } from '../project.ts';
import type { Addresses } from './addresses.ts';
import type { Wiring } from './wiring.ts';

/** The emulator takes only this key: it can't be taken for a real one. */
const emulatorKey = 'sk_test_gebyar_local';

const loopback = (port: number) => `http://127.0.0.1:${String(port)}`;

const common = ({ inherited, dev, ports, dir }: Wiring): Record<string, string | undefined> => ({
  ...inherited,
  ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  NODE_ENV: dev ? 'development' : 'production',
  // Some shells set HOST to the machine's name; the local stack is for this machine only.
  HOST: '127.0.0.1',
  NODE_COMPILE_CACHE: layout(dir).compileCache,
});

/** The API's, the worker's and the seed's environment. */
export function apiEnvironment(wiring: Wiring): Record<string, string | undefined> {
  const { ports, stripe, smtpUrl, publicUrls, secrets, dir } = wiring;
  return {
    ...common(wiring),
    DATABASE_URL: wiring.databaseUrl,
    STRIPE_SECRET_KEY: stripe?.secretKey ?? emulatorKey,
    STRIPE_WEBHOOK_SECRET: stripe?.webhookSecret ?? secrets.webhookSecret,
    STRIPE_API_URL: stripe ? undefined : loopback(ports.PORT_STRIPE_EMULATOR),
    SMTP_URL: smtpUrl ?? `smtp://127.0.0.1:${String(ports.PORT_SMTP)}`,
    MEDIA_DIR: layout(dir).media,
    PUBLIC_URL_API: publicUrls.api,
    PUBLIC_URL_MARKETPLACE: publicUrls.marketplace,
    ALLOWED_RETURN_ORIGINS: publicUrls.shop,
    TRUSTED_DOCUMENTS_DIR: project.trustedDocuments,
    DEPLOYMENT_DIR: project.deployment,
    DEMO_LOGINS: wiring.demo ? '1' : '0',
  };
}

/** A site knows the API by its address alone: no database, no Stripe key. */
export function siteEnvironment(wiring: Wiring): Record<string, string | undefined> {
  const { ports, publicUrls, secrets } = wiring;
  return {
    ...common(wiring),
    DATABASE_URL: undefined,
    STRIPE_SECRET_KEY: undefined,
    STRIPE_WEBHOOK_SECRET: undefined,
    API_URL: loopback(ports.PORT_API),
    PUBLIC_URL_API: publicUrls.api,
    PUBLIC_URL_MARKETPLACE: publicUrls.marketplace,
    PUBLIC_URL_SHOP: publicUrls.shop,
    SESSION_SECRET: secrets.sessionSecret,
  };
}

export function stripeEnvironment(wiring: Wiring): Record<string, string | undefined> {
  const { ports, secrets, dir } = wiring;
  return {
    ...common(wiring),
    STRIPE_EMULATOR_DATA_DIR: layout(dir).stripe,
    STRIPE_EMULATOR_WEBHOOK_URL: `${loopback(ports.PORT_API)}/webhooks/stripe`,
    STRIPE_EMULATOR_WEBHOOK_SECRET: secrets.webhookSecret,
    STRIPE_EMULATOR_SECRET_KEY: emulatorKey,
  };
}

export const mailEnvironment = (wiring: Wiring): Record<string, string | undefined> => ({
  ...common(wiring),
  MAIL_DIR: layout(wiring.dir).mail,
});

/** Where the parts of a stack are reached. */
export function addressesOf({ ports, stripe, smtpUrl, publicUrls }: Wiring): Addresses {
  const local = (port: number) => `http://localhost:${String(port)}`;
  return {
    marketplace: publicUrls.marketplace,
    shop: publicUrls.shop,
    api: publicUrls.api,
    ...(stripe ? {} : { stripe: local(ports.PORT_STRIPE_EMULATOR) }),
    ...(smtpUrl ? {} : { mail: local(ports.PORT_MAIL) }),
    smtp: smtpUrl ?? `smtp://127.0.0.1:${String(ports.PORT_SMTP)}`,
  };
}
