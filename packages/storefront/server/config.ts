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

/** The sites of a deployment, each with the variables that name its port and its public address. */
export const sites = {
  marketplace: { port: 'PORT_MARKETPLACE', defaultPort: 3000, publicUrl: 'PUBLIC_URL_MARKETPLACE' },
  shop: { port: 'PORT_SHOP', defaultPort: 3001, publicUrl: 'PUBLIC_URL_SHOP' },
} as const;
export type SiteName = keyof typeof sites;

const shapeFor = (production: boolean) => ({
  PORT_MARKETPLACE: port(sites.marketplace.defaultPort),
  PORT_SHOP: port(sites.shop.defaultPort),
  API_URL: httpUrl().default('http://localhost:4000'),
  /** Where browsers reach the API's pictures; the API's own address unless a proxy stands before it. */
  PUBLIC_URL_API: httpUrl().optional(),
  /** Where browsers fetch pictures that lie in a bucket. */
  S3_PUBLIC_URL: httpUrl().optional(),
  PUBLIC_URL_MARKETPLACE: httpUrl().optional(),
  PUBLIC_URL_SHOP: httpUrl().optional(),
  /** Shops have hosts of their own, `<handle>` before this: `.toko.example.id`. Without it the handle begins the path. */
  SHOP_HOST_SUFFIX: z
    .string()
    .regex(/^(\.[a-z0-9-]+)+$/, 'must be like .toko.example.id')
    .optional(),
  /** Signs the session cookie. Outside production one is made at each start, which signs everybody out. */
  SESSION_SECRET: production ? secret() : secret().default(() => randomBytes(32).toString('hex')),
  PORT_STRIPE_EMULATOR: port(4242),
  /** Hosted payment pages that a checkout form may redirect to. */
  PAYMENT_PAGE_ORIGINS: origins().optional(),
  /** How many proxies stand before this process and may be believed about the visitor's address. */
  TRUSTED_PROXIES: wholeNumber(0),
});

/** Everything a site takes from its environment. */
export interface SiteConfig {
  production: boolean;
  port: number;
  apiUrl: string;
  /** Where pictures come from. */
  mediaOrigins: string[];
  publicUrl: string;
  /** The marketplace's own public address, for links from a seller's shop to the whole. */
  marketplaceUrl: string;
  shopHostSuffix: string | null;
  sessionSecret: string;
  paymentPageOrigins: string[];
  trustedProxies: number;
}

/**
 * Parses the environment.
 *
 * @throws EnvironmentError with one line per faulty variable.
 */
export function readConfig(
  site: SiteName,
  source: Record<string, string | undefined> = process.env,
): SiteConfig {
  const production = source['NODE_ENV'] === 'production';
  const env = parseEnv(shapeFor(production), source);
  const { port: portName } = sites[site];
  const own = (name: SiteName) =>
    env[sites[name].publicUrl] ?? `http://localhost:${String(env[sites[name].port])}`;
  return {
    production,
    port: env[portName],
    apiUrl: env.API_URL,
    mediaOrigins: [env.PUBLIC_URL_API ?? env.API_URL, env.S3_PUBLIC_URL].flatMap((address) =>
      address === undefined ? [] : [new URL(address).origin],
    ),
    publicUrl: own(site),
    marketplaceUrl: own('marketplace'),
    shopHostSuffix: env.SHOP_HOST_SUFFIX ?? null,
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
