import { createLogger, type Logger } from '@gebyar/logger';

/** How webhooks are sent. Times are in milliseconds. */
export interface WebhookOptions {
  /** Where events go. Without it events are only listed. */
  url?: string;
  /** The signing secret, `whsec_...`. */
  secret?: string;
  /** Event types to send; `['*']`, the default, sends all of them, as a careless endpoint would ask Stripe to. */
  events?: readonly string[];
  /** Wait before the second attempt; doubles with each further one. Default 500. */
  firstRetryMs?: number;
  /** The longest wait between two attempts. Default 30,000. */
  maxRetryMs?: number;
  /** After this long an event is given up. Default three days, as Stripe's. */
  giveUpMs?: number;
  /** How long an endpoint may take to answer. Default 20,000. */
  timeoutMs?: number;
}

export interface EmulatorOptions {
  /** 0 takes any free port. Default 4242. */
  port?: number;
  host?: string;
  /** The address shoppers' browsers reach the emulator under. Default `http://localhost:<port>`. */
  publicUrl?: string;
  /** Where state is kept between starts. Without it everything is forgotten at the end. */
  dataDir?: string;
  /** The only key the API takes; must be a test key, `sk_test_...`. */
  secretKey?: string;
  webhook?: WebhookOptions;
  /** Lets `expires_at` of a Checkout Session be nearer than Stripe's 30 minutes, for tests. */
  allowShortSessions?: boolean;
  /** How long a charge stays pending in the balance. Default two days. */
  settlementSeconds?: number;
  /** What each charge costs the platform, in hundredths of a percent. Default 0. */
  feeBasisPoints?: number;
  /** How long the asynchronous refunds of the refund test cards take. Default 2. */
  refundSeconds?: number;
  /** The smallest charge by currency, in minor units. */
  minimumAmounts?: Readonly<Record<string, number>>;
  logger?: Logger;
}

export interface Settings {
  port: number;
  host: string;
  publicUrl: string | undefined;
  dataDir: string | undefined;
  secretKey: string;
  webhook: Required<Omit<WebhookOptions, 'url'>> & { url: string | undefined };
  allowShortSessions: boolean;
  settlementSeconds: number;
  feeBasisPoints: number;
  refundSeconds: number;
  minimumAmounts: Readonly<Record<string, number>>;
  logger: Logger;
}

export const localSecretKey = 'sk_test_gebyar_local';
export const localWebhookSecret = 'whsec_gebyar_local';

const day = 86_400;

// Stripe asks for the equivalent of 0.50 USD: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
// IDR has two decimals on Stripe, so 800000 is Rp 8.000.
const stripeMinimums = { idr: 800_000, usd: 50, sgd: 50, myr: 200 };

export function resolveSettings(options: EmulatorOptions): Settings {
  const secretKey = options.secretKey ?? localSecretKey;
  if (!secretKey.startsWith('sk_test_'))
    throw new Error('the Stripe emulator takes test keys (sk_test_...) only');
  const { webhook = {} } = options;
  return {
    port: options.port ?? 4242,
    host: options.host ?? '127.0.0.1',
    publicUrl: options.publicUrl,
    dataDir: options.dataDir,
    secretKey,
    webhook: {
      url: webhook.url,
      secret: webhook.secret ?? localWebhookSecret,
      events: webhook.events ?? ['*'],
      firstRetryMs: webhook.firstRetryMs ?? 500,
      maxRetryMs: webhook.maxRetryMs ?? 30_000,
      giveUpMs: webhook.giveUpMs ?? 3 * day * 1000,
      timeoutMs: webhook.timeoutMs ?? 20_000,
    },
    allowShortSessions: options.allowShortSessions ?? false,
    settlementSeconds: options.settlementSeconds ?? 2 * day,
    feeBasisPoints: options.feeBasisPoints ?? 0,
    refundSeconds: options.refundSeconds ?? 2,
    minimumAmounts: options.minimumAmounts ?? stripeMinimums,
    logger: options.logger ?? createLogger({ name: 'stripe-emulator', level: 'silent' }),
  };
}
