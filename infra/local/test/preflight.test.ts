import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeFault } from '@gebyar/tooling/node-version.mjs';
import { openDataDir } from '../src/preflight/data-dir.ts';
import { readSettings } from '../src/preflight/local-env.ts';
import { lockHolder, takeLock } from '../src/preflight/lock.ts';
import { neededPorts, portFaults } from '../src/preflight/ports.ts';
import { openSecrets } from '../src/preflight/secrets.ts';
import { startMark } from '../src/supervise/process-tree.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gebyar-preflight-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('the Node that runs it', () => {
  test.each(['v18.20.8', 'v20.11.1', 'v21.7.3', 'v22.17.1'])('%s is too old, in one line', (version) => {
    expect(nodeFault(version)).toMatch(
      new RegExp(`^Gebyar needs Node 22\\.18 or newer; this is ${version}\\. .+$`),
    );
  });
  test.each(['v22.18.0', 'v22.21.0', 'v24.0.0', 'v26.1.0'])('%s will do', (version) => {
    expect(nodeFault(version)).toBeUndefined();
  });
});

describe('the environment', () => {
  const faultsOf = (env: Record<string, string>) => readSettings('/project', env).faults;

  test('an empty one is right', () => {
    const { settings } = readSettings('/project', { PORT_API: '' });
    expect(settings?.ports.PORT_API).toBe(4000);
    expect(settings?.publicUrls.marketplace).toBe('http://localhost:3000');
    expect(settings?.publicUrls.shop).toBe('http://localhost:3001');
    expect(settings?.dir).toBe('/project/.gebyar');
  });

  test.each([
    [{ PORT_API: 'four' }, ['PORT_API: must be a port number between 1 and 65535']],
    [{ PORT_MAIL: '70000' }, ['PORT_MAIL: must be a port number between 1 and 65535']],
    [{ PORT_API: '3000' }, ['PORT_MARKETPLACE, PORT_API: all name port 3000; each needs its own']],
    [
      { DATABASE_URL: 'mysql://x/y', SMTP_URL: 'localhost' },
      [
        'DATABASE_URL: must be like postgresql://user:password@host:5432/database',
        'SMTP_URL: must be like smtp://user:password@host:587',
      ],
    ],
    [{ PUBLIC_URL_API: 'api.example' }, [expect.stringMatching(/^PUBLIC_URL_API: must be an absolute/)]],
    [{ STRIPE_SECRET_KEY: 'pk_test_1' }, [expect.stringMatching(/^STRIPE_SECRET_KEY: must be a secret/)]],
    [{ STRIPE_SECRET_KEY: 'sk_test_1' }, [expect.stringMatching(/^STRIPE_WEBHOOK_SECRET: is needed/)]],
  ])('%j is told line by line', (env, faults) => {
    expect(faultsOf(env)).toEqual(faults);
  });

  test('no fault ever shows a secret', () => {
    const faults = faultsOf({ STRIPE_SECRET_KEY: 'sk_live_top secret', DATABASE_URL: 'pg://top:secret@x/y' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('top');
  });
});

describe('ports', () => {
  let holder: Server;
  let port: number;
  beforeEach(async () => {
    holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    port = (holder.address() as AddressInfo).port;
  });
  afterEach(() => {
    holder.close();
  });

  test('a taken one is named with its variable', async () => {
    expect(await portFaults([['PORT_MAIL', port]])).toEqual([
      `PORT_MAIL: port ${String(port)} is taken by another program; end it, or set PORT_MAIL to a free port`,
    ]);
  });

  test('one that becomes free in time is fine', async () => {
    const checked = portFaults([['PORT_MAIL', port]], 10_000);
    holder.close();
    expect(await checked).toEqual([]);
  });

  test('those of parts that real services replace are not needed', () => {
    const { settings } = readSettings('/project', {
      DATABASE_URL: 'postgres://x@y/z',
      SMTP_URL: 'smtp://mail.example',
      STRIPE_SECRET_KEY: 'sk_test_1',
      STRIPE_WEBHOOK_SECRET: 'whsec_1',
    });
    const names = settings && neededPorts(settings).map(([name]) => name);
    expect(names).toEqual(['PORT_MARKETPLACE', 'PORT_SHOP', 'PORT_API']);
  });
});

describe('the data directory', () => {
  test('a file in its place, or above it, is told in one line', async () => {
    const file = join(dir, 'file');
    await writeFile(file, '');
    await expect(openDataDir(file)).rejects.toThrow(
      /^\S+file has to be a directory, but a file is in its way/,
    );
    await expect(openDataDir(join(file, '.gebyar'))).rejects.toThrow('a file is in its way');
  });

  test('is made when missing', async () => {
    await openDataDir(join(dir, 'a', '.gebyar'));
    expect((await stat(join(dir, 'a', '.gebyar', 'logs'))).isDirectory()).toBe(true);
  });
});

describe('the lock', () => {
  const path = () => join(dir, 'lock');

  test('keeps a second start out until the first has ended', async () => {
    const other = { pid: process.ppid, mark: startMark(process.ppid) };
    await writeFile(path(), JSON.stringify(other));
    await expect(takeLock(path())).rejects.toThrow(
      `Gebyar is already running here (process ${String(process.ppid)})`,
    );
    await rm(path());
    const lock = await takeLock(path());
    expect(await lockHolder(path())).toBe(process.pid);
    await lock.release();
    expect(await lockHolder(path())).toBeUndefined();
  });

  test.each([
    ['of a process that is gone', { pid: 2 ** 22 - 1, mark: '1' }],
    ['whose number another process has now', { pid: process.ppid, mark: 'long ago' }],
    ['that is damaged', 'not JSON'],
  ])('%s is taken over', async (_what, holder) => {
    await writeFile(path(), typeof holder === 'string' ? holder : JSON.stringify(holder));
    const lock = await takeLock(path());
    expect(lock.wasStale).toBe(true);
    await lock.release();
  });
});

describe('the secrets', () => {
  test('are made once, and only their owner reads them', async () => {
    const path = join(dir, 'secrets.json');
    const secrets = await openSecrets(path);
    expect(secrets.webhookSecret).toMatch(/^whsec_[0-9a-f]{48}$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await openSecrets(path)).toEqual(secrets);
  });

  test('a damaged file is told, and kept', async () => {
    const path = join(dir, 'secrets.json');
    await writeFile(path, '{"sessionSecret":');
    await expect(openSecrets(path)).rejects.toThrow(/^\S+secrets\.json is damaged; remove it/);
    expect(await readFile(path, 'utf8')).toBe('{"sessionSecret":');
  });

  test('a directory in its place is told', async () => {
    await mkdir(join(dir, 'secrets.json'));
    await expect(openSecrets(join(dir, 'secrets.json'))).rejects.toThrow("can't be read");
  });
});
