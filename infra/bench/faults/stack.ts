import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStripeEmulator, type StripeEmulator } from '@gebyar/stripe-emulator';
import { freePort } from '@gebyar/testing';
import pg from 'pg';
import { repository, runNode, startNode } from '../api/processes.ts';
import type { Pair } from '../checkout/goods.ts';
import { openScratchApi } from '../scratch-api.ts';

export interface FaultStack {
  databaseUrl: string;
  apiUrl: string;
  pairs: Pair[];
  slugs: string[];
  provider: () => StripeEmulator;
  /** The provider's process is gone, with its port. */
  takeProviderAway: () => Promise<void>;
  /** It is back with all that it knew. */
  bringProviderBack: () => Promise<void>;
  stop: () => Promise<void>;
}

/** PostgreSQL with fsync on, goods, one API process and one worker in production mode, and a provider that can get into trouble. */
export async function startFaultStack(): Promise<FaultStack> {
  const { directory, databaseUrl, apiUrl, env, start, stop } = await openScratchApi({
    pool: 16,
    durable: true,
  });
  const port = await freePort();
  const dataDir = join(directory, 'provider');
  const open = async () => {
    const made = createStripeEmulator({ port, dataDir, webhook: { url: `${apiUrl}/webhooks/stripe` } });
    await made.listen();
    return made;
  };
  let provider = await open();
  let worker: { stop: () => Promise<void> } | undefined;
  const stopAll = async () => {
    await worker?.stop();
    await provider.close();
    await stop();
  };
  try {
    const goodsFile = join(directory, 'goods.json');
    const seed = join(import.meta.dirname, '../checkout/seed.ts');
    await runNode([seed], { env: { ...env, GOODS_FILE: goodsFile } });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query<{ slug: string }>('SELECT slug FROM product ORDER BY id LIMIT 200');
    await client.end();
    const more = { STRIPE_API_URL: `http://127.0.0.1:${String(port)}` };
    await start({ env: more });
    worker = await startNode([join(repository, 'services/api/dist/worker.js')], { env: { ...env, ...more } });
    return {
      databaseUrl,
      apiUrl,
      pairs: JSON.parse(await readFile(goodsFile, 'utf8')) as Pair[],
      slugs: rows.map(({ slug }) => slug),
      provider: () => provider,
      takeProviderAway: () => provider.close(),
      bringProviderBack: async () => {
        provider = await open();
      },
      stop: stopAll,
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
