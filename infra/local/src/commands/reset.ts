import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clearLeftovers, PostgresError, realDataDir, removeData } from '@gebyar/postgres';
import { layout } from '../preflight/data-dir.ts';
import { readSettings } from '../preflight/local-env.ts';
import { lockHolder } from '../preflight/lock.ts';
import { project } from '../project.ts';
import { StartFault } from '../supervise/faults.ts';

/** `npm run reset`: empties the data directory of this installation: database, pictures, mail, logs and secrets. */
export async function main(): Promise<void> {
  try {
    await reset();
  } catch (error) {
    if (!(error instanceof StartFault || error instanceof PostgresError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function reset(): Promise<void> {
  const { settings, faults } = readSettings(project.root);
  if (!settings) throw new StartFault(faults.join('\n'));
  const paths = layout(settings.dir);
  const holder = await lockHolder(paths.lock);
  if (holder !== undefined)
    throw new StartFault(`Gebyar is running here (process ${String(holder)}); end it with Ctrl-C first`);
  await clearLeftovers(join(await realDataDir(paths.postgres), 'cluster'));
  await removeData(paths.postgres);
  await rm(settings.dir, { recursive: true, force: true });
  console.log(`${settings.dir} is empty; the next npm start begins anew.`);
  if (settings.databaseUrl) console.log('The database that DATABASE_URL names was left as it is.');
}
