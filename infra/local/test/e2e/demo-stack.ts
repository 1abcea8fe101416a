import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase } from '@gebyar/testing';
import { project, startStack, type Stack } from '../../src/index.ts';
import { ambientEnvironment } from '../../src/preflight/local-env.ts';
import { writeManyReviews } from './many-reviews.ts';

const run = promisify(execFile);

/** What a program of the API's needs that works on a database from outside the stack. */
export const commandEnvironment = (databaseUrl: string) => ({
  ...ambientEnvironment(),
  DATABASE_URL: databaseUrl,
  DEPLOYMENT_DIR: project.deployment,
  STRIPE_SECRET_KEY: 'sk_test_gebyar_local',
  STRIPE_WEBHOOK_SECRET: 'whsec_gebyar_local',
  STRIPE_API_URL: undefined,
  LOG_LEVEL: 'warn',
});

/** The whole of Gebyar, built and in production mode, on free ports, with a small demo in it. */
export async function startDemoStack(): Promise<Stack> {
  const database = await createTestDatabase();
  const media = await mkdtemp(join(tmpdir(), 'gebyar-e2e-media-'));
  const env = { ...commandEnvironment(database.url), MEDIA_DIR: media };
  await run(process.execPath, [join(project.api, 'dist', 'migrate.js')], { env });
  await run(process.execPath, [join(import.meta.dirname, 'seed-small-demo.ts')], { env });
  await writeManyReviews(database.url);
  const stack = await startStack({ databaseUrl: database.url, demo: true });
  await cp(media, join(stack.dir, 'media'), { recursive: true });
  await rm(media, { recursive: true });
  return {
    ...stack,
    stop: async () => {
      await stack.stop();
      await database.drop();
    },
  };
}
