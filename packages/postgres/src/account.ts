import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { PostgresError } from './errors.ts';

/** The unprivileged account PostgreSQL runs under. */
export interface Account {
  uid: number;
  gid: number;
}

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, so root hands it to the account that owns the data, else to the owner of the
 * directory it will lie in, else to `postgres` or `nobody`. Anyone else keeps their own account (undefined).
 *
 * @throws PostgresError NO_ACCOUNT when there is none: initdb must find its user in the system's user list
 */
export async function chooseAccount(dataDir: string): Promise<Account | undefined> {
  if (!isRoot()) {
    requireUserEntry();
    return undefined;
  }
  const owner = await nearestOwner(dataDir);
  if (owner && isListed(owner.uid)) return owner;
  const found = accountNamed('postgres') ?? accountNamed('nobody');
  if (found) return found;
  throw new PostgresError(
    'NO_ACCOUNT',
    'PostgreSQL refuses to run as root, and this machine has neither a "postgres" nor a "nobody" account: create one, or set DATABASE_URL',
  );
}

function requireUserEntry(): void {
  try {
    userInfo();
  } catch (cause) {
    throw new PostgresError(
      'NO_ACCOUNT',
      `user id ${String(process.getuid?.())} is not in the user list of this machine, which PostgreSQL needs: add it to /etc/passwd, or set DATABASE_URL`,
      { cause },
    );
  }
}

async function nearestOwner(path: string): Promise<Account | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
  const parent = dirname(path);
  return parent === path ? undefined : nearestOwner(parent);
}

const isListed = (uid: number) => spawnSync('id', ['-nu', String(uid)]).status === 0;

function accountNamed(name: string): Account | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const uid = ask('-u');
  const gid = ask('-g');
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) };
}

/** Whether the account can enter a directory, all those above it included. */
export const canEnter = (account: Account, dir: string) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', dir], { cwd: '/', uid: account.uid, gid: account.gid }).status === 0;
