import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '@gebyar/postgres';
import { freePort, waitFor } from '@gebyar/testing';
import { StoppedFault } from '../src/supervise/faults.ts';
import { Supervisor } from '../src/supervise/supervisor.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

let dir: string;
let supervisor: Supervisor;
let heard: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gebyar-supervisor-'));
  heard = [];
  supervisor = new Supervisor({
    onLine: () => undefined,
    onCrash: (name) => heard.push(`${name} crashed`),
    onRecovered: (name) => heard.push(`${name} recovered`),
    onGaveUp: (name) => heard.push(`${name} given up`),
  });
});
afterEach(async () => {
  await supervisor.stop(true);
  await rm(dir, { recursive: true });
});

interface Behaviour {
  child?: boolean;
  stubborn?: boolean;
  fail?: string;
  trace?: string;
}

const spec = async (name: string, behaviour: Behaviour = {}) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}/`;
  return {
    url,
    name,
    args: [join(fixtures, 'service.mjs'), JSON.stringify({ port, name, ...behaviour })],
    cwd: fixtures,
    env: {},
    ready: { url },
    logFile: join(dir, `${name}.log`),
  };
};

interface Told {
  pid: number;
  grandchild?: number;
}

const ask = async ({ url }: { url: string }, path = ''): Promise<Told> =>
  (await (await fetch(`${url}${path}`)).json()) as Told;

describe('a service that dies', () => {
  test('is started again', async () => {
    const service = await spec('shop');
    await supervisor.start(service);
    const { pid } = await ask(service);
    await ask(service, 'crash').catch(() => undefined);
    await waitFor(() => heard.includes('shop recovered'), { what: 'the recovery' });
    expect(heard).toEqual(['shop crashed', 'shop recovered']);
    expect((await ask(service)).pid).not.toBe(pid);
    expect(isAlive(pid)).toBe(false);
  });

  test('is left down when its tests want to start it themselves', async () => {
    const service = { ...(await spec('shop')), restartOnCrash: false };
    await supervisor.start(service);
    const { pid } = await ask(service);
    supervisor.service('shop').kill('SIGKILL');
    await waitFor(() => !isAlive(pid), { what: 'its end' });
    await supervisor.service('shop').restart();
    expect((await ask(service)).pid).not.toBe(pid);
    expect(heard).toEqual([]);
  });

  test('before it ever worked is tried three times, then told with its last words', async () => {
    const starting = supervisor.start(await spec('shop', { fail: 'no such database' }));
    await expect(starting).rejects.toThrow(
      /^shop does not start \(log: .*shop\.log\)\n {2}no such database$/,
    );
    expect(await readFile(join(dir, 'shop.log'), 'utf8')).toBe('no such database\n'.repeat(3));
  });
});

describe('a stop', () => {
  test('ends the last started first', async () => {
    const trace = join(dir, 'trace');
    for (const name of ['api', 'worker', 'web']) await supervisor.start(await spec(name, { trace }));
    await supervisor.stop();
    expect(await readFile(trace, 'utf8')).toBe('web\nworker\napi\n');
  });

  test("leaves no process, not even a child's child", async () => {
    const service = await spec('shop', { child: true });
    await supervisor.start(service);
    const { pid, grandchild = 0 } = await ask(service);
    expect(isAlive(grandchild)).toBe(true);
    await supervisor.stop();
    expect([isAlive(pid), isAlive(grandchild)]).toEqual([false, false]);
  });

  test('by force waits for nobody', async () => {
    const service = await spec('shop', { stubborn: true });
    await supervisor.start(service);
    const { pid } = await ask(service);
    const gentle = supervisor.stop();
    await supervisor.stop(true);
    await gentle;
    expect(isAlive(pid)).toBe(false);
  });

  test('in the middle of a start and of a task leaves neither', async () => {
    const late = { ...(await spec('late')), ready: { message: 'never' } };
    const starting = supervisor.start(late);
    const task = supervisor.run({ args: ['-e', 'setInterval(() => 0, 1000)'], cwd: dir, env: {} });
    const outcomes = Promise.allSettled([starting, task]);
    await waitFor(() => ask(late));
    const { pid } = await ask(late);
    await supervisor.stop();
    for (const outcome of await outcomes) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(StoppedFault);
    }
    expect(isAlive(pid)).toBe(false);
    await expect(supervisor.start(await spec('another'))).rejects.toBeInstanceOf(StoppedFault);
  });
});

test('a child whose supervisor was killed with -9 ends by itself', async () => {
  const port = String(await freePort());
  const parent = spawn(process.execPath, [join(fixtures, 'supervise-and-tell.ts'), port, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await waitFor(() => !isAlive(pid), { what: "the child's end" });
});
