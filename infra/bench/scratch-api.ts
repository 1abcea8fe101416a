import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startTestServer } from '@gebyar/testing';
import pg from 'pg';
import { repository, runNode, startNode, type Running } from './api/processes.ts';

const dist = join(repository, 'services/api/dist');

/** A migrated database of its own and the settings of one API process on it, in production mode. */
export interface ScratchApi {
  /** For what is written beside the database. */
  directory: string;
  databaseUrl: string;
  apiUrl: string;
  env: Record<string, string>;
  /** Starts the API, once the database holds what it should. */
  start: (more?: { flags?: readonly string[]; env?: Record<string, string> }) => Promise<Running>;
  /** Ends what was started; nothing is left on the disk. */
  stop: () => Promise<void>;
}

async function createDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('CREATE DATABASE bench');
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = '/bench';
  return url.href;
}

/**
 * Opens a PostgreSQL server of its own with a migrated database.
 *
 * @param durable commits wait for the disk, as in production
 */
export async function openScratchApi({
  pool,
  durable = false,
}: {
  pool: number;
  durable?: boolean;
}): Promise<ScratchApi> {
  const directory = await mkdtemp(join(tmpdir(), 'gebyar-bench-'));
  const server = await startTestServer({ durable });
  let running: Running | undefined;
  const stop = async () => {
    await running?.stop();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await createDatabase(server.url);
    const port = await freePort();
    const env = {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT_API: String(port),
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(pool),
      DEPLOYMENT_DIR: join(repository, 'infra/deployments/balikpapan'),
      MEDIA_DIR: join(directory, 'media'),
      STRIPE_SECRET_KEY: 'sk_test_gebyar_local',
      STRIPE_WEBHOOK_SECRET: 'whsec_gebyar_local',
      STRIPE_API_URL: 'http://127.0.0.1:9',
    };
    await runNode([join(dist, 'migrate.js')], { env });
    const start: ScratchApi['start'] = async ({ flags = [], env: more = {} } = {}) => {
      running = await startNode([...flags, join(dist, 'server.js')], { env: { ...env, ...more } });
      return running;
    };
    return { directory, databaseUrl, apiUrl: `http://127.0.0.1:${String(port)}`, env, start, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
