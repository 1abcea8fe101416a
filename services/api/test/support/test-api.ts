import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@gebyar/testing';
import { createApp } from '../../src/app.js';
import { createHttp } from '../../src/http.js';
import { loadConfig } from '../../src/platform/config.js';
import type { Context } from '../../src/platform/context.js';
import { startWorker } from '../../src/platform/jobs/index.js';
import { slices } from '../../src/slices.js';
import { createGql, type Gql } from './gql.js';
import { deploymentDirectory, migratedTemplate } from './template.js';

export interface TestApi {
  /** Where the API listens, on a free port. */
  url: string;
  /** The superuser's address of this test's own database. */
  databaseUrl: string;
  gql: Gql;
  /** The platform's context, for building a world through commands. */
  context: Context;
  close: () => Promise<void>;
}

export interface TestApiOptions {
  /** Also run jobs and subscribers. */
  worker?: boolean;
  /** Environment on top of the defaults, e.g. STRIPE_API_URL of an emulator. */
  env?: Record<string, string>;
}

/** The environment of a test's API process; also for one that is started as a real process. */
export const testEnvironment = (databaseUrl: string, mediaDirectory: string): Record<string, string> => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DATABASE_URL: databaseUrl,
  DATABASE_POOL: '6',
  DEPLOYMENT_DIR: deploymentDirectory,
  MEDIA_DIR: mediaDirectory,
  STRIPE_SECRET_KEY: 'sk_test_gebyar_local',
  STRIPE_WEBHOOK_SECRET: 'whsec_gebyar_local',
  STRIPE_API_URL: 'http://127.0.0.1:9',
  // What was just written shows in the very next answer.
  ANSWER_CACHE_MB: '0',
  PAYMENT_SWEEP_SECONDS: '1',
});

/** The whole API on a database of its own, over real HTTP. One for a test file. */
export async function startTestApi({ worker = false, env = {} }: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase({ template: await migratedTemplate() });
  const mediaDirectory = await mkdtemp(join(tmpdir(), 'gebyar-media-'));
  const app = createApp(loadConfig({ ...testEnvironment(database.url, mediaDirectory), ...env }), 'test');
  const http = await createHttp(app.context);
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  const jobs = slices.flatMap((slice) => [
    ...(slice.jobs ?? []),
    ...(slice.subscribers ?? []).map(({ job }) => job),
  ]);
  const running = worker ? await startWorker(app.context, jobs) : null;
  // What ends the queue before its time shows as jobs that are not done; the file's own tests tell.
  running?.ended.catch(() => undefined);
  return {
    url,
    databaseUrl: database.url,
    gql: createGql(url),
    context: app.context,
    close: async () => {
      await http.close();
      await running?.stop();
      await app.close();
      await database.drop();
      await rm(mediaDirectory, { recursive: true, force: true });
    },
  };
}
