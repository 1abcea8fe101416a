import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTestDatabase, ensureTemplate, type TestDatabase } from '@gebyar/testing';
import { ambientEnvironment } from '../../src/preflight/local-env.ts';
import { project } from '../../src/project.ts';

/** An empty, migrated database with the reference data (regions, shipping), by the application's own migrate program. */
export async function migratedDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate('migrated', migrate, [project.migrations, project.deployment]);
  return createTestDatabase({ template });
}

async function migrate(url: string): Promise<void> {
  const program = spawn(process.execPath, [join(project.api, 'dist', 'migrate.js')], {
    cwd: project.api,
    env: { ...ambientEnvironment(), DATABASE_URL: url, DEPLOYMENT_DIR: project.deployment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(program, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the migrations failed; is the API built?');
}
