import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataPlace } from './data-place.ts';
import { faultFromOutput, PostgresError, systemCode, tellingLine } from './errors.ts';

/** PostgreSQL's programs see nothing of our environment: a PGDATA or PGPORT of the user must not reach them. */
export const cleanEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes sure that the place holds a usable cluster, creating one where there is none.
 *
 * @returns the superuser's password
 * @throws PostgresError DATA_BROKEN, WRONG_VERSION, DISK_FULL or START_FAILED
 */
export async function openCluster(place: DataPlace, binaries: Binaries, durable: boolean): Promise<string> {
  if (await isFresh(place)) return createCluster(place, binaries, durable);
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => '');
  const remedy = 'npm run reset empties it';
  if (version === '' || (await readdir(place.cluster)).length < 10)
    throw new PostgresError('DATA_BROKEN', `the database in ${place.cluster} is damaged: ${remedy}`);
  if (Number.parseInt(version, 10) !== binaries.major)
    throw new PostgresError(
      'WRONG_VERSION',
      `the database in ${place.cluster} was made by PostgreSQL ${version.trim()}, this is ${String(binaries.major)}: ${remedy}`,
    );
  return readFile(place.passwordFile, 'utf8').catch((cause: unknown) => {
    throw new PostgresError('DATA_BROKEN', `the database's password file is gone: ${remedy}`, { cause });
  });
}

async function isFresh(place: DataPlace): Promise<boolean> {
  try {
    return (await readdir(place.cluster)).length === 0;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw new PostgresError('DATA_BROKEN', `${place.cluster} is no directory: npm run reset empties it`, {
      cause: error,
    });
  }
}

async function createCluster(place: DataPlace, binaries: Binaries, durable: boolean): Promise<string> {
  // Made beside its place and moved there when complete, so that a start that is cut off leaves no half cluster.
  const draft = `${place.cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await rm(place.cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  try {
    await writeFile(place.passwordFile, password, { mode: 0o600 });
    if (place.account) await chown(place.passwordFile, place.account.uid, place.account.gid);
    const outcome = await initialise(draft, place, binaries, durable, 'C.UTF-8');
    // macOS knows no C.UTF-8. Sorting and case still follow PostgreSQL's own C.UTF-8 there.
    const final = /invalid locale/.test(outcome.output)
      ? await initialise(draft, place, binaries, durable, 'C')
      : outcome;
    if (final.code !== 0) throw initFault(final.output, place.dir);
    await rename(draft, place.cluster);
    return password;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw systemCode(error) === 'ENOSPC' ? initFault('No space left on device', place.dir) : error;
  }
}

function initFault(output: string, dir: string): PostgresError {
  const fault = faultFromOutput(output);
  return fault === 'DISK_FULL'
    ? new PostgresError('DISK_FULL', `no space left on the disk of ${dir}: a new database needs about 50 MB`)
    : new PostgresError(fault, `the database can't be created in ${dir}: ${tellingLine(output)}`);
}

function initialise(draft: string, place: DataPlace, binaries: Binaries, durable: boolean, locale: string) {
  const flags = [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${place.passwordFile}`,
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  return run(binaries.initdb, flags, place.account);
}

function run(command: string, flags: string[], account: Account | undefined) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, flags, { ...account, cwd: '/', env: cleanEnvironment, detached: true });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
