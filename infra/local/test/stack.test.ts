import { access } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isAlive } from '@gebyar/postgres';
import { waitFor, type TestDatabase } from '@gebyar/testing';
import { startStack, type Stack } from '../src/index.ts';
import { migratedDatabase } from './support/databases.ts';

let database: TestDatabase;
let stack: Stack;

beforeAll(async () => {
  database = await migratedDatabase();
  stack = await startStack({ databaseUrl: database.url, services: ['mail', 'stripe', 'api', 'worker'] });
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await database.drop();
});

const status = async (address: string) => (await fetch(address)).status;

test('all parts of a stack are at work, on ports of their own', async () => {
  const { api, stripe = '', mail = '' } = stack.addresses;
  expect(await Promise.all([`${api}/readyz`, `${stripe}/healthz`, `${mail}/healthz`].map(status))).toEqual([
    200, 200, 200,
  ]);
  expect(new Set([api, stripe, mail]).size).toBe(3);
});

test('an API killed with -9 is down until the test starts it again', async () => {
  const api = stack.process('api');
  const { pid } = api;
  api.kill('SIGKILL');
  await waitFor(() => !isAlive(pid), { what: 'its end' });
  await expect(fetch(`${stack.addresses.api}/healthz`)).rejects.toThrow();
  await api.restart();
  expect(api.pid).not.toBe(pid);
  expect(await status(`${stack.addresses.api}/healthz`)).toBe(200);
});

test('a stop leaves neither a process nor a file', async () => {
  const pids = (['mail', 'stripe', 'api', 'worker'] as const).map((name) => stack.process(name).pid);
  await stack.stop();
  expect(pids.map(isAlive)).toEqual([false, false, false, false]);
  await expect(access(stack.dir)).rejects.toThrow();
});
