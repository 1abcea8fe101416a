import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clearLeftovers,
  isAlive,
  realDataDir,
  removeData,
  startPostgres,
  temporaryDir,
} from '@gebyar/postgres';

export interface TestServer {
  /** The superuser's connection string to the database `postgres`. */
  url: string;
  stop(): Promise<void>;
}

const prefix = 'gebyar-test-';

/**
 * Starts a PostgreSQL in a temporary directory that is gone after `stop`.
 *
 * @param durable commits wait for the disk, as in production; by default nothing is flushed
 */
export async function startTestServer({ durable = false } = {}): Promise<TestServer> {
  await removeOrphans();
  const dir = await temporaryDir(`${prefix}${String(process.pid)}-`);
  const dataDir = join(dir, 'data');
  const remove = async () => {
    await removeData(dataDir);
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const server = await startPostgres({ dataDir, port: 0, durable, maxConnections: 200 });
    return {
      url: server.url('postgres'),
      async stop() {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A run that was killed leaves its server and its directory; the next run takes both away. */
async function removeOrphans(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : 0;
    if (!owner || isAlive(owner)) continue;
    const dataDir = join(tmpdir(), name, 'data');
    try {
      await clearLeftovers(join(await realDataDir(dataDir), 'cluster'));
      await removeData(dataDir);
      await rm(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's run, or another run clearing the same: not ours to mind.
    }
  }
}
