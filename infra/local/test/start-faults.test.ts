import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '@gebyar/testing';
import { startMark } from '../src/supervise/process-tree.ts';
import { ambientEnvironment } from '../src/preflight/local-env.ts';

const command = (name: string) => join(import.meta.dirname, '..', `${name}.mjs`);

let dir: string;
let ports: Record<string, string>;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gebyar-start-'));
  const names = ['MARKETPLACE', 'API', 'STRIPE_EMULATOR', 'MAIL', 'SMTP', 'DATABASE'];
  const free = await Promise.all(names.map(async (name) => [`PORT_${name}`, String(await freePort())]));
  ports = Object.fromEntries(free) as Record<string, string>;
});
afterEach(() => rm(dir, { recursive: true }));

/** Runs one of the commands on a directory of its own, up to its end. */
async function run(name: string, env: Record<string, string>, args: string[] = []) {
  const child = spawn(process.execPath, [command(name), ...args], {
    env: { ...ambientEnvironment(), GEBYAR_DIR: join(dir, '.gebyar'), ...ports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: output.trim().split('\n') };
}

test('every wrong variable is one line, and the exit code tells', async () => {
  const { code, lines } = await run('start', { PORT_API: 'x', DATABASE_URL: 'y', GEBYAR_DEMO: 'maybe' });
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT_API', 'DATABASE_URL', 'GEBYAR_DEMO']);
});

test('a taken port is one line, and nothing was started', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const taken = String((holder.address() as AddressInfo).port);
  const { code, lines } = await run('start', { PORT_SMTP: taken });
  holder.close();
  expect({ code, lines }).toEqual({
    code: 1,
    lines: [`PORT_SMTP: port ${taken} is taken by another program; end it, or set PORT_SMTP to a free port`],
  });
  expect(await readdir(join(dir, '.gebyar'))).toEqual(['logs']);
});

test('a broken data directory is one line', async () => {
  await writeFile(join(dir, '.gebyar'), 'not a directory');
  const { code, lines } = await run('start', {});
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('has to be a directory')]);
});

test.each(['start', 'reset'])('%s beside a running start says so', async (name) => {
  await mkdir(join(dir, '.gebyar'));
  const holder = { pid: process.pid, mark: startMark(process.pid) };
  await writeFile(join(dir, '.gebyar', 'lock'), JSON.stringify(holder));
  const { code, lines } = await run(name, {});
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/running here \(process \d+\); end (it|that) with Ctrl-C first$/),
  ]);
});

test('reset empties the directory', async () => {
  await run('start', { PORT_API: ports['PORT_MAIL'] ?? '' });
  const { code } = await run('reset', {});
  expect(code).toBe(0);
  expect(await readdir(dir)).toEqual([]);
});

test('audit takes nothing to tell it what to look for', async () => {
  const { code, lines } = await run('audit', {}, ['stock']);
  expect(code).toBe(1);
  expect(lines[0]).toContain('npm run audit');
});

test.each([
  [[], '--seller is missing'],
  [['--seller', 'x'], 'the file is missing'],
  [['--seller', 'x', '--colour', 'red', 'a.csv'], "Unknown option '--colour'"],
  [['--seller', 'x', 'no-such.csv'], "no-such.csv can't be read"],
])('import %j tells what is wrong', async (args, fault) => {
  const { code, lines } = await run('import', {}, args);
  expect(code).toBe(1);
  expect(lines[0]).toContain(fault);
});
