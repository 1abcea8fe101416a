import { join } from 'node:path';
import { runNode } from '../api/processes.ts';
import { openScratchApi } from '../scratch-api.ts';

export interface RunningShop {
  apiUrl: string;
  stop: () => Promise<void>;
}

/** PostgreSQL with the demo's catalogue, and one API process; what it needs of the disk is gone after `stop`. */
export async function startShop(): Promise<RunningShop> {
  const { apiUrl, env, start, stop } = await openScratchApi({ pool: 6 });
  try {
    await runNode([join(import.meta.dirname, 'seed-catalogue.ts')], { env });
    await start();
    return { apiUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
