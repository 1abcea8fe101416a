import { rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PostgresError, removeData, startPostgres, temporaryDir } from '../src/index.ts';
import { faultFromOutput, tellingLine } from '../src/errors.ts';

/** A run that is killed leaves a server behind; the next one finds it by this name (packages/testing). */
const testPrefix = `gebyar-test-${String(process.pid)}-`;

let dir: string;
let dataDir: string;

beforeAll(async () => {
  dir = await temporaryDir(testPrefix);
  dataDir = join(dir, 'data');
  const server = await startPostgres({ dataDir, port: 0, durable: false });
  await server.stop();
});
afterAll(async () => {
  await removeData(dataDir);
  await rm(dir, { recursive: true });
});

async function faultOf(options: { dataDir: string; port?: number }): Promise<PostgresError> {
  try {
    const server = await startPostgres({
      port: 0,
      durable: false,
      portVariable: 'PORT_DATABASE',
      ...options,
    });
    await server.stop();
  } catch (error) {
    if (error instanceof PostgresError) return error;
    throw error;
  }
  throw new Error('it started');
}

test('a taken port is named, with the variable that changes it', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const fault = await faultOf({ dataDir, port });
  holder.close();
  expect(fault.code).toBe('PORT_TAKEN');
  expect(fault.message).toContain(`port ${String(port)} is taken`);
  expect(fault.message).toContain('PORT_DATABASE');
});

test('a file in place of the data directory', async () => {
  const file = join(dir, 'a-file');
  await writeFile(file, '');
  expect((await faultOf({ dataDir: file })).code).toBe('DATA_BROKEN');
});

test('data of another major version', async () => {
  const versionFile = join(dataDir, 'cluster', 'PG_VERSION');
  await writeFile(versionFile, '15\n');
  const fault = await faultOf({ dataDir });
  expect(fault.code).toBe('WRONG_VERSION');
  expect(fault.message).toContain('PostgreSQL 15');
});

test('data without its version or without its control file is called damaged', async () => {
  await rm(join(dataDir, 'cluster', 'PG_VERSION'));
  expect((await faultOf({ dataDir })).code).toBe('DATA_BROKEN');
  await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '18\n');
  await rm(join(dataDir, 'cluster', 'global', 'pg_control'));
  const fault = await faultOf({ dataDir });
  expect(fault.code).toBe('DATA_BROKEN');
  expect(fault.message).not.toContain('\n');
});

describe('what PostgreSQL writes when it fails', () => {
  test.each([
    ['initdb: error: could not write to file "x": No space left on device', 'DISK_FULL'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'PORT_TAKEN'],
    ['FATAL:  database files are incompatible with server', 'WRONG_VERSION'],
    ['FATAL:  data directory "/x" has wrong ownership', 'WRONG_OWNER'],
    ['FATAL:  lock file "postmaster.pid" already exists', 'ALREADY_RUNNING'],
    ['PANIC:  could not locate a valid checkpoint record', 'DATA_BROKEN'],
    ['FATAL:  something new', 'START_FAILED'],
  ])('%s is %s', (output, code) => {
    expect(faultFromOutput(output)).toBe(code);
  });

  test('the line shown is the last one that tells the reason', () => {
    expect(tellingLine('x LOG:  starting\nx FATAL:  no such role\nx LOG:  shut down\n')).toBe('no such role');
    expect(tellingLine('')).toBe('it gave no reason');
  });
});
