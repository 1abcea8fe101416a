import { randomBytes } from 'node:crypto';
import { httpUrl, parseEnv, port, wholeNumber } from '@gebyar/env';
import { z } from 'zod';

const origins = () =>
  z.string().transform((value, context) => {
    const given = value.split(/\s+/).filter(Boolean);
    if (given.some((origin) => URL.canParse(origin) === false)) {
      context.addIssue({ code: 'custom', message: 'must be addresses separated by spaces' });
      return z.NEVER;
    }
    return given.map((origin) => new URL(origin).origin);
  });

const secret = () => z.string().min(16, 'must have at least 16 characters');

const shapeFor = (production: boolean) => ({
  PORT_MARKETPLACE: port(3000),
  API_URL: httpUrl().default('http://localhost:4000'),
  /** Where browsers reach the API's pictures; the API's own address unless a proxy stands before it. */
  PUBLIC_URL_API: httpUrl().optional(),
  PUBLIC_URL_MARKETPLACE: httpUrl().optional(),
  /** Signs the session cookie. Outside production one is made at each start, which signs everybody out. */
  SESSION_SECRET: production ? secret() : secret().default(() => randomBytes(32).toString('hex')),
  PORT_STRIPE_EMULATOR: port(4242),
  /** Hosted payment pages that a checkout form may redirect to. */
  PAYMENT_PAGE_ORIGINS: origins().optional(),
  /** How many proxies stand before this process and may be believed about the visitor's address. */
  TRUSTED_PROXIES: wholeNumber(0),
});

/** Everything the marketplace takes from its environment. */
export interface MarketplaceConfig {
  production: boolean;
  port: number;
  apiUrl: string;
  mediaOrigin: string;
  publicUrl: string;
  sessionSecret: string;
  paymentPageOrigins: string[];
  trustedProxies: number;
}

/**
 * Parses the environment.
 *
 * @throws EnvironmentError with one line per faulty variable.
 */
export function readConfig(source: Record<string, string | undefined> = process.env): MarketplaceConfig {
  const production = source['NODE_ENV'] === 'production';
  const env = parseEnv(shapeFor(production), source);
  return {
    production,
    port: env.PORT_MARKETPLACE,
    apiUrl: env.API_URL,
    mediaOrigin: new URL(env.PUBLIC_URL_API ?? env.API_URL).origin,
    publicUrl: env.PUBLIC_URL_MARKETPLACE ?? `http://localhost:${String(env.PORT_MARKETPLACE)}`,
    sessionSecret: env.SESSION_SECRET,
    paymentPageOrigins: env.PAYMENT_PAGE_ORIGINS ?? [
      'https://checkout.stripe.com',
      `http://localhost:${String(env.PORT_STRIPE_EMULATOR)}`,
    ],
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

/** React picks its development or production build by NODE_ENV when it is first loaded; a built bundle wants the latter. */
export function chooseReactBuild(dev: boolean): void {
  process.env['NODE_ENV'] ??= dev ? 'development' : 'production';
}
