import type { PortVariable } from '../preflight/local-env.ts';
import type { Secrets } from '../preflight/secrets.ts';

/** Everything the processes of one stack have to agree on. */
export interface Wiring {
  ports: Record<PortVariable, number>;
  databaseUrl: string;
  /** Stripe itself; without it the emulator takes its place. */
  stripe: { secretKey: string; webhookSecret: string } | undefined;
  /** A real mail server; without it the mail viewer catches everything. */
  smtpUrl: string | undefined;
  publicUrls: { api: string; marketplace: string; shop: string };
  secrets: Secrets;
  /** Holds data, media and logs. */
  dir: string;
  dev: boolean;
  /** Whether GraphiQL offers the demo log-ins. */
  demo: boolean;
  /** The environment the children start from. */
  inherited: Record<string, string | undefined>;
  restartOnCrash?: boolean;
}
