import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Stripe from 'stripe';
import { localSecretKey, createStripeEmulator } from '../src/index.ts';
import { sessionParams } from './support/orders.ts';
import { until } from './support/until.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

interface Running {
  child: ChildProcess;
  output: { text: string };
}

describe('the process', () => {
  const children: ChildProcess[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'stripe-emulator-'));
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  const run = (environment: Record<string, string>): Running => {
    const child = spawn(process.execPath, ['--no-warnings', main], { env: environment });
    children.push(child);
    const output = { text: '' };
    child.stdout.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
    return { child, output };
  };
  const ended = async ({ child }: Running): Promise<number | null> => {
    if (child.exitCode === null) await once(child, 'exit');
    return child.exitCode;
  };
  const freePort = async (): Promise<number> => {
    const probe = createStripeEmulator({ port: 0 });
    await probe.listen();
    const { port } = probe.sdkConfig;
    await probe.close();
    return port;
  };

  test('says ready, answers, ends cleanly, and keeps what it confirmed through kill -9', async () => {
    const port = await freePort();
    const environment = { PORT_STRIPE_EMULATOR: String(port), STRIPE_EMULATOR_DATA_DIR: dataDir };
    const stripe = new Stripe(localSecretKey, {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      telemetry: false,
    });
    const first = run(environment);
    await until('ready', () => first.output.text.includes('"msg":"ready"'));
    const session = await stripe.checkout.sessions.create(sessionParams());
    first.child.kill('SIGKILL');
    await ended(first);
    const second = run(environment);
    await until('ready', () => second.output.text.includes('"msg":"ready"'));
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
    second.child.kill('SIGTERM');
    expect(await ended(second)).toBe(0);
  });

  test('a taken port is one clear line and exit code 1', async () => {
    const taken = createStripeEmulator({ port: 0 });
    await taken.listen();
    const other = run({ PORT_STRIPE_EMULATOR: String(taken.sdkConfig.port) });
    expect(await ended(other)).toBe(1);
    expect(other.output.text.trim().split('\n')).toEqual([
      `Port ${String(taken.sdkConfig.port)} is taken: end what uses it, or set PORT_STRIPE_EMULATOR to a free one.`,
    ]);
    await taken.close();
  });

  test('wrong variables are one line each and exit code 1', async () => {
    const wrong = run({ PORT_STRIPE_EMULATOR: 'x', STRIPE_EMULATOR_SECRET_KEY: 'sk_live_secret' });
    expect(await ended(wrong)).toBe(1);
    expect(wrong.output.text.trim().split('\n')).toHaveLength(2);
    expect(wrong.output.text).not.toContain('sk_live_secret');
  });
});
