import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries.ts';
import { cleanEnvironment, openCluster } from './cluster.ts';
import { findPlace, preparePlace, type DataPlace } from './data-place.ts';
import { faultFromOutput, PostgresError, systemCode, tellingLine } from './errors.ts';
import { clearLeftovers, findPostmaster, stopProcess } from './postmaster.ts';
import { serverFlags } from './server-flags.ts';

export interface PostgresOptions {
  /** Where the data lies; created when missing. */
  dataDir: string;
  /** TCP port on 127.0.0.1. 0 takes any free one. */
  port: number;
  /** The variable a person changes when the port is taken; named in the error. */
  portVariable?: string;
  /** true: a commit survives a power cut. false, for tests: nothing is flushed to disk. */
  durable: boolean;
  /** Default 100. */
  maxConnections?: number;
  /** The file the server's own log goes to. Default `<data>/postgres.log`. */
  log?: string;
}

/** A running server, or one that was started by another process of ours. */
export interface PostgresAddress {
  pid: number;
  port: number;
  /** The superuser's connection string for a database. */
  url(database: string): string;
}

export interface PostgresServer extends PostgresAddress {
  /** Closes all connections, writes a checkpoint and waits for the end of the process. Idempotent. */
  stop(): Promise<void>;
  /** Settles when the process has ended, wanted or not. */
  exited: Promise<void>;
}

const address = (pid: number, port: number, password: string): PostgresAddress => ({
  pid,
  port,
  url: (database) =>
    `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${encodeURIComponent(database)}`,
});

/**
 * Starts PostgreSQL on a data directory of our own. A server that a killed start left running on it is stopped first.
 *
 * @throws PostgresError with one line that says what to do; see `PostgresFault` for the codes
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const place = await preparePlace(options.dataDir);
  const binaries = await findBinaries(place.account);
  await clearLeftovers(place.cluster);
  const port = await freePortOr(options);
  const password = await openCluster(place, binaries, options.durable);

  const log = options.log ?? join(place.dir, 'postgres.log');
  const output = openSync(log, 'a');
  const offset = statSync(log).size;
  const flags = serverFlags({ ...options, cluster: place.cluster, port });
  // Detached: Ctrl-C reaches the whole terminal group at once, and the database has to be the last one to go.
  const child = spawn(binaries.postgres, flags, {
    ...place.account,
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });

  const server = address(child.pid ?? 0, port, password);
  try {
    await ready(server, child);
  } catch {
    if (child.pid) await stopProcess(child.pid);
    throw await startFault(log, offset, options, port);
  }
  return { ...server, exited, stop: () => stopServer(child, exited) };
}

/** The server that is running on a data directory now, if any: for commands beside a running `npm start`. */
export async function findRunningPostgres(dataDir: string): Promise<PostgresAddress | undefined> {
  const place = await findPlace(dataDir);
  const running = await findPostmaster(place.cluster);
  return running && address(running.pid, running.port, await readPassword(place));
}

async function readPassword(place: DataPlace): Promise<string> {
  const file = await open(place.passwordFile);
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function stopServer(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid) await stopProcess(child.pid);
  await exited;
}

async function freePortOr({ port, portVariable }: PostgresOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(portFault(port, portVariable, cause)));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : port));
    });
  });
}

const portFault = (port: number, variable: string | undefined, cause?: unknown) =>
  new PostgresError(
    'PORT_TAKEN',
    systemCode(cause) === 'EACCES'
      ? `port ${String(port)} needs the rights of root${variable ? `: set ${variable} to one above 1023` : ''}`
      : `port ${String(port)} is taken${variable ? `: end what uses it, or set ${variable} to another` : ''}`,
    { cause },
  );

/** Connects, rather than reading the log: that proves the port, the password and the end of crash recovery at once. */
async function ready(server: PostgresAddress, child: ChildProcess): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) throw new Error('ended');
    const client = new Client({ connectionString: server.url('postgres'), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (systemCode(error) === '28P01' || Date.now() > end) throw error;
      await pause(30);
    }
  }
}

async function startFault(log: string, offset: number, options: PostgresOptions, port: number) {
  const file = await open(log);
  const { buffer, bytesRead } = await file.read({ position: offset, buffer: Buffer.alloc(65_536) });
  await file.close();
  const output = buffer.toString('utf8', 0, bytesRead);
  const fault = faultFromOutput(output);
  if (fault === 'PORT_TAKEN') return portFault(port, options.portVariable);
  if (fault === 'DISK_FULL')
    return new PostgresError('DISK_FULL', `no space left on the disk of ${options.dataDir}`);
  const remedy = fault === 'DATA_BROKEN' ? 'npm run reset empties it' : `more in ${log}`;
  return new PostgresError(fault, `the database does not start: ${tellingLine(output)}: ${remedy}`);
}
