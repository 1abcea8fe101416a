import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@gebyar/testing';
import pg from 'pg';
import { parentOf } from '../api/cpu.ts';
import { repository, runNode, startNode, type Running } from '../api/processes.ts';
import { openScratchApi } from '../scratch-api.ts';
import type { Pair } from './goods.ts';

export interface Stack {
  databaseUrl: string;
  apiUrl: string;
  pairs: Pair[];
  /** Whose processor time is counted. */
  pids: { api: number; database: number; emulator: number };
  stop: () => Promise<void>;
}

export const pool = 16;

async function serverProcess(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return (await parentOf(rows[0]?.pid ?? 0)) ?? 0;
  } finally {
    await client.end();
  }
}

/** PostgreSQL with fsync on, goods, the provider's double and one API process in production mode. */
export async function startStack({ profileTo }: { profileTo: string | null }): Promise<Stack> {
  const { directory, databaseUrl, apiUrl, env, start, stop } = await openScratchApi({ pool, durable: true });
  let emulator: Running | undefined;
  const stopAll = async () => {
    await emulator?.stop();
    await stop();
  };
  try {
    const goodsFile = join(directory, 'goods.json');
    await runNode([join(import.meta.dirname, 'seed.ts')], { env: { ...env, GOODS_FILE: goodsFile } });
    const pairs = JSON.parse(await readFile(goodsFile, 'utf8')) as Pair[];
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('VACUUM ANALYZE');
    await client.end();
    const port = await freePort();
    emulator = await startNode([join(import.meta.dirname, 'provider.ts')], {
      input: JSON.stringify({ port, webhookUrl: `${apiUrl}/webhooks/stripe` }),
    });
    const { pid: api } = await start({
      flags: profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [],
      env: {
        STRIPE_API_URL: `http://127.0.0.1:${String(port)}`,
        TRUSTED_DOCUMENTS_DIR: join(repository, 'schema/src'),
      },
    });
    const database = await serverProcess(databaseUrl);
    return { databaseUrl, apiUrl, pairs, pids: { api, database, emulator: emulator.pid }, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
