import Stripe from 'stripe';

export interface StripeSettings {
  secretKey: string;
  webhookSecret: string;
  /** Another address than Stripe's own: the emulator's. */
  apiUrl: string | undefined;
}

const defaultPort = (protocol: 'http' | 'https') => (protocol === 'https' ? 443 : 80);

/** The SDK with our patience: three tries of ten seconds each, then the job or the sweep asks again. */
export function createStripeClient({ secretKey, apiUrl }: StripeSettings): Stripe {
  const patience = { maxNetworkRetries: 2, timeout: 10_000, telemetry: false } as const;
  if (apiUrl === undefined) return new Stripe(secretKey, patience);
  const { protocol: scheme, hostname, port } = new URL(apiUrl);
  const protocol = scheme === 'https:' ? 'https' : 'http';
  return new Stripe(secretKey, {
    ...patience,
    host: hostname,
    port: port || defaultPort(protocol),
    protocol,
  });
}
