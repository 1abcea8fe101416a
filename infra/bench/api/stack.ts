import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startTestServer } from '@gebyar/testing';
import pg from 'pg';
import { parentOf } from './cpu.ts';
import { repository, runNode, startNode, type Running } from './processes.ts';
import { seedMany } from './seed-many.ts';

export type DocumentName = 'product' | 'list' | 'search';

export interface Stack {
  databaseUrl: string;
  apiUrl: string;
  apiPid: number;
  /** The process that starts PostgreSQL's others. */
  databasePid: number;
  documents: Record<DocumentName, { text: string; hash: string }>;
  pool: number;
  stop: () => Promise<void>;
}

const read = async (name: DocumentName) => {
  const text = await readFile(new URL(`documents/${name}.graphql`, import.meta.url), 'utf8');
  return { text, hash: createHash('sha256').update(text).digest('hex') };
};

const api = join(repository, 'services/api');
const pool = 10;

async function createDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('CREATE DATABASE bench');
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = '/bench';
  return url.href;
}

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

/** PostgreSQL, that many products, and one API process in production mode; what it needs of the disk is gone after `stop`. */
export async function startStack({
  products,
  profileTo,
  say,
}: {
  products: number;
  profileTo: string | null;
  say?: (text: string) => void;
}): Promise<Stack> {
  const directory = await mkdtemp(join(tmpdir(), 'gebyar-bench-'));
  const server = await startTestServer();
  let running: Running | undefined;
  const stop = async () => {
    await running?.stop();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await createDatabase(server.url);
    const documents = {
      product: await read('product'),
      list: await read('list'),
      search: await read('search'),
    };
    for (const audience of ['shop', 'seller', 'office']) {
      await mkdir(join(directory, 'documents', audience), { recursive: true });
      const known = audience === 'shop' ? Object.values(documents) : [];
      await writeFile(
        join(directory, 'documents', audience, 'persisted-documents.json'),
        JSON.stringify(Object.fromEntries(known.map(({ hash, text }) => [`sha256:${hash}`, text]))),
      );
    }
    const port = await freePort();
    const env = {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT_API: String(port),
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(pool),
      DEPLOYMENT_DIR: join(repository, 'infra/deployments/balikpapan'),
      MEDIA_DIR: join(directory, 'media'),
      TRUSTED_DOCUMENTS_DIR: join(directory, 'documents'),
      STRIPE_SECRET_KEY: 'sk_test_gebyar_local',
      STRIPE_WEBHOOK_SECRET: 'whsec_gebyar_local',
      STRIPE_API_URL: 'http://127.0.0.1:9',
    };
    await runNode([join(api, 'dist/migrate.js')], { env });
    await seedMany(databaseUrl, products, say);
    const profiling = profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [];
    running = await startNode([...profiling, join(api, 'dist/server.js')], { env });
    return {
      databaseUrl,
      databasePid: await serverProcess(databaseUrl),
      apiUrl: `http://127.0.0.1:${String(port)}`,
      apiPid: running.pid,
      documents,
      pool,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
