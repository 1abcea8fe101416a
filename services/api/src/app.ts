import { createLogger } from '@gebyar/logger';
import type { Config } from './platform/config.js';
import type { Context } from './platform/context.js';
import { Database } from './platform/db/index.js';
import { loadDeployment } from './platform/deployment.js';
import { Subscriptions } from './platform/events/index.js';
import { defaultLocale } from './platform/locale.js';
import { Ports } from './platform/ports.js';
import { bindPorts } from './bindings.js';
import { slices } from './slices.js';

export interface App {
  /** The context of the platform itself; requests and jobs get copies with their own id, actor and language. */
  context: Context;
  close: () => Promise<void>;
}

/**
 * Opens what every process of the API needs: the database, the ports, the logger.
 *
 * @param silent slices that are told of no event
 * @param bulkLoad much is written at once, and `rebuildSearch` follows
 */
export function createApp(
  config: Config,
  name: string,
  { silent = [], bulkLoad = false }: { silent?: readonly string[]; bulkLoad?: boolean } = {},
): App {
  const listening = slices.filter((slice) => !silent.includes(slice.name));
  const db = new Database({
    url: config.DATABASE_URL,
    pool: config.DATABASE_POOL,
    name: `gebyar-${name}`,
    entities: slices.flatMap((slice) => slice.entities ?? []),
    bulkLoad,
    subscriptions: new Subscriptions(listening.flatMap((slice) => slice.subscribers ?? [])),
  });
  const deployment = loadDeployment(config.DEPLOYMENT_DIR);
  const context: Context = {
    config,
    deployment,
    db,
    ports: bindPorts(new Ports(), { config, db, deployment }),
    logger: createLogger({ name, level: config.LOG_LEVEL }),
    requestId: name,
    locale: defaultLocale,
    actor: { kind: 'system' },
    clock: () => new Date(),
    ip: null,
  };
  return { context, close: () => db.close() };
}
