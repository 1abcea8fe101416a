import { constants } from 'node:fs';
import { access, mkdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@gebyar/postgres';
import { StartFault } from '../supervise/faults.ts';

/** The places below `.gebyar`. */
export const layout = (dir: string) => ({
  lock: join(dir, 'lock'),
  secrets: join(dir, 'secrets.json'),
  postgres: join(dir, 'postgres'),
  media: join(dir, 'media'),
  mail: join(dir, 'mail'),
  stripe: join(dir, 'stripe'),
  /** Node keeps compiled code there, which makes the second start quicker. */
  compileCache: join(dir, 'cache', 'node'),
  log: (name: string) => join(dir, 'logs', `${name}.log`),
});

const neededBytes = 600 * 1024 * 1024;

/**
 * Makes the directory, and checks that it can be used.
 *
 * @throws StartFault with one line: it is a file, can't be written, or its disk is (nearly) full
 */
export async function openDataDir(dir: string): Promise<void> {
  try {
    await mkdir(join(dir, 'logs'), { recursive: true });
    await access(dir, constants.W_OK | constants.X_OK);
    if (!(await stat(dir)).isDirectory()) throw new StartFault(`${dir} is a file; remove it`);
  } catch (error) {
    throw describe(error, dir);
  }
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize < neededBytes) {
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    throw new StartFault(`the disk of ${dir} is nearly full: ${String(free)} MB are free, 600 MB are needed`);
  }
}

function describe(error: unknown, dir: string): unknown {
  const code = systemCode(error);
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return new StartFault(`${dir} has to be a directory, but a file is in its way; remove that`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartFault(`${dir} can't be written (${code}); does it belong to another user?`);
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFault(`no space left on the disk of ${dir}`);
    default:
      return error;
  }
}
