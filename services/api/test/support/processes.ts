import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStripeEmulator, type StripeEmulator } from '@gebyar/stripe-emulator';
import { createTestDatabase, freePort } from '@gebyar/testing';
import { createApp } from '../../src/app.js';
import { loadConfig } from '../../src/platform/config.js';
import { createGql } from './gql.js';
import { migratedTemplate, repository } from './template.js';
import { testEnvironment, type TestApi } from './test-api.js';

export interface RunningProcess {
  /** Ends it as a power cut would: no handler runs. */
  kill: () => Promise<void>;
  /** What it said before it ended; null while it runs. */
  lastWords: () => string | null;
}

/** The API and its worker as the real processes of a deployment, to be killed and started again. */
export interface Deployment extends TestApi {
  emulator: StripeEmulator;
  start: (name: 'server' | 'worker', env?: Record<string, string>) => Promise<RunningProcess>;
}

/** Code that was compiled once: a process that is started a hundred times starts in half the time. */
const compileCache = join(tmpdir(), 'gebyar-compile-cache');

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
}

export interface DeploymentOptions {
  /** A migrated database of a server that the test has started itself. */
  databaseUrl?: string;
  env?: Record<string, string>;
}

export async function openDeployment(options: DeploymentOptions = {}): Promise<Deployment> {
  const database = options.databaseUrl
    ? { url: options.databaseUrl, drop: () => Promise.resolve() }
    : await createTestDatabase({ template: await migratedTemplate() });
  const mediaDirectory = await mkdtemp(join(tmpdir(), 'gebyar-media-'));
  const [port, stripePort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${String(port)}`;
  const env = {
    ...testEnvironment(database.url, mediaDirectory),
    PORT_API: String(port),
    STRIPE_API_URL: `http://127.0.0.1:${String(stripePort)}`,
    ...options.env,
  };
  const emulator = createStripeEmulator({
    port: stripePort,
    webhook: { url: `${url}/webhooks/stripe`, firstRetryMs: 200, maxRetryMs: 1000 },
  });
  await emulator.listen();
  const app = createApp(loadConfig(env), 'test');
  const children = new Set<ChildProcess>();
  return {
    url,
    databaseUrl: database.url,
    gql: createGql(url),
    context: app.context,
    emulator,
    start: (name, given = {}) =>
      new Promise((resolve, reject) => {
        // `npm test` builds before it tests.
        const file = join(repository, 'services/api/dist', `${name}.js`);
        const child = spawn(process.execPath, [file], {
          env: { ...env, NODE_COMPILE_CACHE: compileCache, ...given },
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        });
        children.add(child);
        let said = '';
        child.stderr?.on('data', (text: Buffer) => {
          said += text.toString();
        });
        child.once('exit', () => {
          reject(new Error(`${name} has ended: ${said}`));
        });
        child.once('message', () => {
          resolve({
            kill: async () => {
              child.kill('SIGKILL');
              await exited(child);
              children.delete(child);
            },
            lastWords: () =>
              child.exitCode === null && child.signalCode === null ? null : said || 'nothing',
          });
        });
      }),
    close: async () => {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([...children].map(exited));
      await emulator.close();
      await app.close();
      await database.drop();
      await rm(mediaDirectory, { recursive: true, force: true });
    },
  };
}
