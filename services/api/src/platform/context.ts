import type { Logger } from '@gebyar/logger';
import type { Actor } from './actor.js';
import type { KeptValues } from './cache/index.js';
import type { Config } from './config.js';
import type { Database } from './db/index.js';
import type { Deployment } from './deployment.js';
import type { Locale } from './locale.js';
import type { Ports } from './ports.js';

/** What every command, query and job is given. Carries no state of its own beyond one request or job. */
export interface Context {
  config: Config;
  deployment: Deployment;
  db: Database;
  ports: Ports;
  logger: Logger;
  requestId: string;
  locale: Locale;
  actor: Actor;
  /** What time it is, for dates that go on record. Times that something is waited for are the machine's own. */
  clock: () => Date;
  /** Keeps what takes long to reckon while it is true; only where changes are heard. See `keep`. */
  kept?: KeptValues | undefined;
  /** The caller's network address, for limits on guessing. Null in jobs. */
  ip: string | null;
}

/** A value that is the same for everyone until something changes in the shop; see `KeptValues`. */
export const keep = <Value extends object>(
  { kept }: Context,
  key: string,
  make: () => Promise<Value>,
  weight?: number,
): Promise<Value> => (kept ? kept.get(key, make, weight) : make());
