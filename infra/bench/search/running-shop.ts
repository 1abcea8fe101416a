import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startTestServer } from '@gebyar/testing';
import pg from 'pg';
import { repository, runNode, startNode, type Running } from '../api/processes.ts';

export interface RunningShop {
  apiUrl: string;
  stop: () => Promise<void>;
}

/** PostgreSQL with the demo's catalogue, and one API process; what it needs of the disk is gone after `stop`. */
export async function startShop(): Promise<RunningShop> {
  const directory = await mkdtemp(join(tmpdir(), 'gebyar-search-'));
  const server = await startTestServer();
  let running: Running | undefined;
  const stop = async () => {
    await running?.stop();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('CREATE DATABASE relevance');
    await client.end();
    const url = new URL(server.url);
    url.pathname = '/relevance';
    const port = await freePort();
    const api = join(repository, 'services/api');
    const env = {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT_API: String(port),
      DATABASE_URL: url.href,
      DATABASE_POOL: '6',
      DEPLOYMENT_DIR: join(repository, 'infra/deployments/balikpapan'),
      MEDIA_DIR: join(directory, 'media'),
      STRIPE_SECRET_KEY: 'sk_test_gebyar_local',
      STRIPE_WEBHOOK_SECRET: 'whsec_gebyar_local',
      STRIPE_API_URL: 'http://127.0.0.1:9',
    };
    await runNode([join(api, 'dist/migrate.js')], { env });
    await runNode([join(import.meta.dirname, 'seed-catalogue.ts')], { env });
    running = await startNode([join(api, 'dist/server.js')], { env });
    return { apiUrl: `http://127.0.0.1:${String(port)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
