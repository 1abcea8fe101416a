import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canEnter, chooseAccount, type Account } from './account.ts';
import { systemDir } from './binaries.ts';
import { PostgresError, systemCode } from './errors.ts';

/** Where the data of one server lies and whose it is. */
export interface DataPlace {
  dir: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** Holds the superuser's password; mode 0600. */
  passwordFile: string;
  account: Account | undefined;
}

/** Tells a reader of the data directory (and `npm run reset`) that the data had to lie elsewhere. */
const pointerName = 'MOVED';

const placeAt = (dir: string, account: Account | undefined): DataPlace => ({
  dir,
  cluster: join(dir, 'cluster'),
  passwordFile: join(dir, 'superuser-password'),
  account,
});

/** The directory that really holds the data: the one asked for, or the one its pointer names. */
export async function realDataDir(dataDir: string): Promise<string> {
  const pointer = await readFile(join(dataDir, pointerName), 'utf8').catch(() => '');
  return pointer.split('\n')[0] || resolve(dataDir);
}

/** Where existing data lies, without preparing anything. */
export const findPlace = async (dataDir: string) => placeAt(await realDataDir(dataDir), undefined);

/**
 * Makes the data directory ready for the account PostgreSQL will run under. When root keeps the project where that
 * account can't reach it (`/root`, say), the data goes below /var/lib/gebyar and a file `MOVED` says so.
 *
 * @throws PostgresError NO_ACCOUNT, WRONG_OWNER, DISK_FULL or DATA_BROKEN
 */
export async function preparePlace(dataDir: string): Promise<DataPlace> {
  try {
    const dir = await realDataDir(dataDir);
    await refuseForeignData(dir);
    const account = await chooseAccount(dir);
    await makeOwnDir(dir, account);
    if (!account || canEnter(account, dir)) return placeAt(dir, account);
    return placeAt(await moveAway(dataDir, account), account);
  } catch (error) {
    throw placeFault(error, dataDir);
  }
}

async function moveAway(dataDir: string, account: Account): Promise<string> {
  const key = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  const dir = join(systemDir, key);
  await mkdir(systemDir, { recursive: true, mode: 0o755 });
  await makeOwnDir(dir, account);
  await writeFile(
    join(dataDir, pointerName),
    `${dir}\nThe database lies there: PostgreSQL refuses to run as root, and other accounts can't reach this directory.\n`,
  );
  return dir;
}

async function makeOwnDir(dir: string, account: Account | undefined): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if (account) await chown(dir, account.uid, account.gid);
}

async function refuseForeignData(dir: string): Promise<void> {
  const uid = process.getuid?.();
  const cluster = await stat(join(dir, 'cluster')).catch(() => undefined);
  if (!cluster || uid === undefined || uid === 0 || cluster.uid === uid) return;
  throw new PostgresError(
    'WRONG_OWNER',
    `the database in ${dir} belongs to user id ${String(cluster.uid)} (made by root?): start as that user or as root, or empty it with sudo npm run reset`,
  );
}

function placeFault(error: unknown, dataDir: string): unknown {
  const code = systemCode(error);
  if (error instanceof PostgresError || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new PostgresError('DISK_FULL', `no space left on the disk of ${dataDir}`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new PostgresError('WRONG_OWNER', `${dataDir} can't be written (${code}): check whose it is`, {
      cause: error,
    });
  return new PostgresError(
    'DATA_BROKEN',
    `${dataDir} can't hold the database (${code}): run npm run reset, or remove it`,
    { cause: error },
  );
}

/** Removes the data, wherever it lies. The server must be stopped. */
export async function removeData(dataDir: string): Promise<void> {
  const dir = await realDataDir(dataDir);
  await rm(dir, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

/** A new directory for data that nobody keeps. Others may pass through it, since PostgreSQL has its own account. */
export async function temporaryDir(prefix: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), prefix));
  await chmod(dir, 0o711);
  return dir;
}
