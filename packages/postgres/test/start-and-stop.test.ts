import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import {
  ensureDatabase,
  findRunningPostgres,
  isAlive,
  removeData,
  startPostgres,
  temporaryDir,
  type PostgresServer,
} from '../src/index.ts';

/** A run that is killed leaves a server behind; the next one finds it by this name (packages/testing). */
const testPrefix = `gebyar-test-${String(process.pid)}-`;

let dir: string;
let dataDir: string;
let server: PostgresServer | undefined;

beforeAll(async () => {
  dir = await temporaryDir(testPrefix);
  dataDir = join(dir, 'data');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(async () => {
  await removeData(dataDir);
  await rm(dir, { recursive: true });
});

const start = async () => {
  server = await startPostgres({ dataDir, port: 0, durable: true });
  return server;
};

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = (await client.query(text)) as { rows: Record<string, unknown>[] };
    return rows;
  } finally {
    await client.end();
  }
}

test('a new server is durable, in UTC and UTF-8, and has what the catalogue search needs', async () => {
  const { url } = await start();
  await ensureDatabase(url('postgres'), 'gebyar');
  await ensureDatabase(url('postgres'), 'gebyar');
  await query(
    url('gebyar'),
    'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE TABLE kept (id int)',
  );
  const [settings] = await query(
    url('gebyar'),
    `SELECT current_setting('fsync') AS fsync, current_setting('TimeZone') AS zone,
       current_setting('server_encoding') AS encoding, unaccent('Lamin é') AS plain,
       to_tsvector('indonesian', 'dijual')::text AS stem, lower('É') AS lower`,
  );
  expect(settings).toEqual({
    fsync: 'on',
    zone: 'UTC',
    encoding: 'UTF8',
    plain: 'Lamin e',
    stem: "'jual':1",
    lower: 'é',
  });
});

test('the password lies in a file that only its owner reads', async () => {
  const { mode } = await stat(join(dataDir, 'superuser-password'));
  expect(mode & 0o777).toBe(0o600);
});

test('a stop leaves no process, and the next start finds the data', async () => {
  const first = await start();
  await first.stop();
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(await findRunningPostgres(dataDir)).toBeUndefined();

  const second = await start();
  expect(await query(second.url('gebyar'), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  expect((await findRunningPostgres(dataDir))?.pid).toBe(second.pid);
});

test('a server whose starter was killed is stopped and replaced by the next start', async () => {
  const fixture = join(import.meta.dirname, 'fixtures', 'start-and-tell.ts');
  const starter = spawn(process.execPath, [fixture, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(starter.stdout, 'data')) as [Buffer];
  const orphan = Number(line.toString());
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  expect(isAlive(orphan)).toBe(true);

  const { pid, url } = await start();
  expect(pid).not.toBe(orphan);
  expect(isAlive(orphan)).toBe(false);
  expect(await query(url('gebyar'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server killed with -9 starts again with what was committed', async () => {
  const first = await start();
  await query(first.url('gebyar'), 'INSERT INTO kept VALUES (1)');
  process.kill(first.pid, 'SIGKILL');
  await first.exited;

  const { url } = await start();
  expect(await query(url('gebyar'), 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
});

test('a left postmaster.pid whose number now belongs to another program is no obstacle', async () => {
  const stale = [process.pid, join(dataDir, 'cluster'), 1_700_000_000, 54_329, '', '127.0.0.1', ''].join(
    '\n',
  );
  await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), stale);
  expect(isAlive((await start()).pid)).toBe(true);
});
