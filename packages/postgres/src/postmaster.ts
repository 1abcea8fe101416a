import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresError, systemCode } from './errors.ts';

/** A server that `postmaster.pid` tells of. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The server running on this cluster, by its `postmaster.pid`; a file left behind by a crash counts as none. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!pid || !isAlive(pid) || !isPostgres(pid)) return undefined;
  return { pid, port: Number(lines[3]) };
}

/**
 * Clears what a killed start left: stops a server that is still running on the cluster, and removes a
 * `postmaster.pid` whose process is gone (PostgreSQL itself would take any process with that number for it).
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const running = await findPostmaster(cluster);
  if (running) await stopProcess(running.pid);
  else await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/**
 * Ends a server: SIGINT closes all connections and writes a checkpoint; after 30 s SIGQUIT, then SIGKILL, whose
 * damage the write-ahead log repairs at the next start.
 */
export async function stopProcess(pid: number): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of steps) {
    if (!send(pid, signal) || (await gone(pid, patience))) return;
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
    throw new PostgresError(
      'ALREADY_RUNNING',
      `a database server (process ${String(pid)}) of another user is running on this data: stop it first`,
      { cause: error },
    );
  }
}

async function gone(pid: number, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}

/** Whether a process exists and still runs: one that has ended but was not yet reaped by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

function isPostgres(pid: number): boolean {
  try {
    const name =
      process.platform === 'linux'
        ? readFileSync(`/proc/${String(pid)}/comm`, 'utf8')
        : execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
    return /(^|\/)postgres\b/.test(name.trim());
  } catch {
    return false;
  }
}
