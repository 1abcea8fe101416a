import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { parentOf } from './cpu.ts';
import { openScratchApi } from '../scratch-api.ts';
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

const pool = 10;

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
  const { directory, databaseUrl, apiUrl, start, stop } = await openScratchApi({ pool });
  try {
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
    await seedMany(databaseUrl, products, say);
    const { pid: apiPid } = await start({
      flags: profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [],
      env: { TRUSTED_DOCUMENTS_DIR: join(directory, 'documents') },
    });
    return {
      databaseUrl,
      databasePid: await serverProcess(databaseUrl),
      apiUrl,
      apiPid,
      documents,
      pool,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
