import { clearLeftovers, realDataDir } from '@gebyar/postgres';
import { join } from 'node:path';
import { StartFault } from '../supervise/faults.ts';
import { layout, openDataDir } from './data-dir.ts';
import { readSettings, type Settings } from './local-env.ts';
import { takeLock, type Lock } from './lock.ts';
import { neededPorts, portFaults } from './ports.ts';
import { openSecrets, type Secrets } from './secrets.ts';

export interface Preflight {
  settings: Settings;
  secrets: Secrets;
  lock: Lock;
}

/** Children of a killed start end by themselves; this long they may take for it. */
const orphanPatienceMs = 10_000;

/**
 * Checks all that can be checked before anything is started, and takes the lock of this installation.
 *
 * @throws StartFault with one line for each fault
 */
export async function preflight(root: string): Promise<Preflight> {
  const { settings, faults } = readSettings(root);
  if (!settings) throw new StartFault(faults.join('\n'));
  await openDataDir(settings.dir);
  const paths = layout(settings.dir);
  const lock = await takeLock(paths.lock);
  try {
    if (!settings.databaseUrl) await clearLeftovers(join(await realDataDir(paths.postgres), 'cluster'));
    const taken = await portFaults(neededPorts(settings), lock.wasStale ? orphanPatienceMs : 0);
    if (taken.length > 0) throw new StartFault(taken.join('\n'));
    return { settings, lock, secrets: await openSecrets(paths.secrets) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
