import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStripeEmulator, type StripeEmulator } from '@gebyar/stripe-emulator';
import { createTestDatabase, freePort } from '@gebyar/testing';
import { project } from '../src/index.ts';
import { commandEnvironment } from './e2e/demo-stack.ts';

const run = promisify(execFile);

let emulator: StripeEmulator;
let media: string;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let apiUrl: string;

beforeAll(async () => {
  const port = await freePort();
  apiUrl = `http://127.0.0.1:${String(port)}`;
  emulator = createStripeEmulator({ port, publicUrl: apiUrl, secretKey: 'sk_test_gebyar_local' });
  await emulator.listen();
  media = await mkdtemp(join(tmpdir(), 'gebyar-demo-money-'));
  database = await createTestDatabase();
}, 60_000);

afterAll(async () => {
  await emulator.close();
  await database.drop();
  await rm(media, { recursive: true });
});

test('a filled demo agrees with its payment provider on every day, and breaks no rule', async () => {
  const env = { ...commandEnvironment(database.url), STRIPE_API_URL: apiUrl, MEDIA_DIR: media };
  await run(process.execPath, [join(project.api, 'dist', 'migrate.js')], { env });
  const child = join(import.meta.dirname, 'fixtures', 'fill-and-reconcile.ts');
  const { stdout } = await run(process.execPath, [child], { env, maxBuffer: 10_000_000 });
  const found = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as {
    paid: [string, number][];
    differences: object;
    broken: object[];
  };
  expect(found.differences).toEqual({});
  expect(found.broken).toEqual([]);
  // What was paid before today was confirmed by the office.
  expect(found.paid.find(([provider]) => provider === 'manual')?.[1]).toBeGreaterThan(20);
}, 180_000);
