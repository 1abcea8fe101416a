import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, systemCode } from '@gebyar/postgres';
import { StartFault } from '../supervise/faults.ts';
import { startMark } from '../supervise/process-tree.ts';

interface Holder {
  pid: number;
  /** When that process began: a pid alone is soon someone else's. */
  mark: string | undefined;
}

export interface Lock {
  /** Whether a start that was killed had left its lock behind. */
  wasStale: boolean;
  release(): Promise<void>;
}

/** The running `npm start` that holds a lock, if there is one. */
export async function lockHolder(path: string): Promise<number | undefined> {
  const holder = await readHolder(path);
  if (!holder || !isAlive(holder.pid)) return undefined;
  return holder.mark === startMark(holder.pid) ? holder.pid : undefined;
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock that keeps two starts apart.
 *
 * @throws StartFault when another start holds it
 */
export async function takeLock(path: string): Promise<Lock> {
  const mine = JSON.stringify({ pid: process.pid, mark: startMark(process.pid) } satisfies Holder);
  const release = () => rm(path, { force: true });
  try {
    await writeFile(path, mine, { flag: 'wx' });
    return { wasStale: false, release };
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  await refuseWhenHeld(path);
  // Replaced whole, then looked at again: of two starts that find the same stale lock, the later rename wins.
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, mine);
  await rename(draft, path);
  await pause(150);
  if ((await readFile(path, 'utf8').catch(() => '')) !== mine) await refuseWhenHeld(path);
  return { wasStale: true, release };
}

async function refuseWhenHeld(path: string): Promise<void> {
  const pid = await lockHolder(path);
  if (pid !== undefined && pid !== process.pid)
    throw new StartFault(
      `Gebyar is already running here (process ${String(pid)}); end that with Ctrl-C first`,
    );
}
