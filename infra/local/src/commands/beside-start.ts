import { join } from 'node:path';
import { findRunningPostgres, PostgresError } from '@gebyar/postgres';
import { layout, openDataDir } from '../preflight/data-dir.ts';
import { readSettings, type Settings } from '../preflight/local-env.ts';
import { lockHolder, takeLock } from '../preflight/lock.ts';
import { openSecrets } from '../preflight/secrets.ts';
import { project } from '../project.ts';
import { endOnSignal } from '../signals.ts';
import { apiEnvironment } from '../stack/environment.ts';
import type { Wiring } from '../stack/wiring.ts';
import { buildApi } from '../steps/build.ts';
import { LocalDatabase } from '../steps/database.ts';
import { migrate } from '../steps/migrate.ts';
import { StartFault, StoppedFault } from '../supervise/faults.ts';
import { Supervisor } from '../supervise/supervisor.ts';

export interface Beside {
  supervisor: Supervisor;
  wiring: Wiring;
}

/** A program of this folder, in the API's environment. */
export const childProgram = (wiring: Wiring, file: string, ...args: string[]) => ({
  args: [join(project.local, 'src', 'commands', file), ...args],
  cwd: project.local,
  env: { ...apiEnvironment(wiring), LOG_LEVEL: 'error' },
});

/**
 * Runs a command on the database: beside a running `npm start`, or with a database of its own for as long as it takes.
 * Sets the exit code.
 *
 * @param prepare looks at what was asked for, before anything is started
 * @param run gives the exit code
 */
export async function besideStart<Asked>(
  prepare: () => Promise<Asked>,
  run: (asked: Asked, beside: Beside) => Promise<number>,
): Promise<void> {
  const quiet = () => undefined;
  const supervisor = new Supervisor({ onLine: quiet, onCrash: quiet, onRecovered: quiet, onGaveUp: quiet });
  endOnSignal((force) => void supervisor.stop(force));
  try {
    const asked = await prepare();
    const { settings, faults } = readSettings(project.root);
    if (!settings) throw new StartFault(faults.join('\n'));
    await openDataDir(settings.dir);
    process.exitCode = await withWiring(supervisor, settings, (wiring) => run(asked, { supervisor, wiring }));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof StartFault || error instanceof PostgresError) console.error(error.message);
    else if (!(error instanceof StoppedFault)) throw error;
  } finally {
    await supervisor.stop();
  }
}

async function withWiring(
  supervisor: Supervisor,
  settings: Settings,
  run: (wiring: Wiring) => Promise<number>,
): Promise<number> {
  const paths = layout(settings.dir);
  if ((await lockHolder(paths.lock)) !== undefined) {
    const running = settings.databaseUrl ?? (await findRunningPostgres(paths.postgres))?.url('gebyar');
    if (!running) throw new StartFault('npm start is still starting; try again when it shows its addresses');
    return run(await wiringFor(settings, running));
  }
  const lock = await takeLock(paths.lock);
  try {
    await buildApi({ supervisor, env: settings.inherited, logFile: paths.log('build') });
    const wiring = await wiringFor(settings, settings.databaseUrl ?? (await openLocal(supervisor, settings)));
    await migrate(supervisor, wiring);
    return await run(wiring);
  } finally {
    await supervisor.stop();
    await lock.release();
  }
}

async function openLocal(supervisor: Supervisor, settings: Settings): Promise<string> {
  const paths = layout(settings.dir);
  const database = await supervisor.own(() =>
    LocalDatabase.start({
      dataDir: paths.postgres,
      port: settings.ports.PORT_DATABASE,
      log: paths.log('postgres'),
      onCrash: () => undefined,
      onGaveUp: () => undefined,
    }),
  );
  return database.open('gebyar');
}

const wiringFor = async (settings: Settings, databaseUrl: string): Promise<Wiring> => ({
  ...settings,
  databaseUrl,
  secrets: await openSecrets(layout(settings.dir).secrets),
  dev: false,
  demo: false,
});
