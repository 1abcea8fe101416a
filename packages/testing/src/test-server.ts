import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clearLeftovers,
  isAlive,
  realDataDir,
  removeData,
  startPostgres,
  systemCode,
  temporaryDir,
} from '@gebyar/postgres';

export interface TestServer {
  /** The superuser's connection string to the database `postgres`. */
  url: string;
  /** Ends every process of the server at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts a server that was killed again, on its data and port; it takes connections when this returns. */
  startAgain(): Promise<void>;
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
    let server = await startPostgres({ dataDir, port: 0, durable, maxConnections: 200 });
    return {
      url: server.url('postgres'),
      async kill() {
        for (const pid of [server.pid, ...(await childrenOf(server.pid))]) killIfAlive(pid);
        await server.exited;
      },
      async startAgain() {
        server = await startPostgres({ dataDir, port: server.port, durable, maxConnections: 200 });
      },
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

/** The processes that a process has started and that still run; none where there is no /proc. */
async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }),
  );
  return pids.filter((_, index) => parents[index] === parent);
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Its own parent's end may have ended it.
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}
