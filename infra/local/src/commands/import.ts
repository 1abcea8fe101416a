import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunningPostgres, PostgresError } from '@gebyar/postgres';
import { layout, openDataDir } from '../preflight/data-dir.ts';
import { invokedFrom, readSettings, type Settings } from '../preflight/local-env.ts';
import { lockHolder, takeLock } from '../preflight/lock.ts';
import { openSecrets } from '../preflight/secrets.ts';
import { project } from '../project.ts';
import { Progress } from '../report/progress.ts';
import { endOnSignal } from '../signals.ts';
import { apiEnvironment } from '../stack/environment.ts';
import type { Wiring } from '../stack/wiring.ts';
import { buildApi } from '../steps/build.ts';
import { LocalDatabase } from '../steps/database.ts';
import { migrate } from '../steps/migrate.ts';
import { StartFault, StoppedFault } from '../supervise/faults.ts';
import { Supervisor } from '../supervise/supervisor.ts';
import { readImportArgs, type ImportArgs } from './import-args.ts';

/** `npm run import`: takes a file of products in, beside a running `npm start` or on its own. Sets the exit code. */
export async function main(args: string[]): Promise<void> {
  const quiet = () => undefined;
  const supervisor = new Supervisor({ onLine: quiet, onCrash: quiet, onRecovered: quiet, onGaveUp: quiet });
  endOnSignal((force) => void supervisor.stop(force));
  try {
    const parsed = readImportArgs(args, invokedFrom());
    const { settings, faults } = readSettings(project.root);
    if (!settings) throw new StartFault(faults.join('\n'));
    await access(parsed.file).catch(() => {
      throw new StartFault(`${parsed.file} can't be read`);
    });
    await openDataDir(settings.dir);
    process.exitCode = await importInto(supervisor, settings, parsed);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof StartFault || error instanceof PostgresError) console.error(error.message);
    else if (!(error instanceof StoppedFault)) throw error;
  } finally {
    await supervisor.stop();
  }
}

async function importInto(supervisor: Supervisor, settings: Settings, args: ImportArgs): Promise<number> {
  const paths = layout(settings.dir);
  if ((await lockHolder(paths.lock)) !== undefined) {
    const running = settings.databaseUrl ?? (await findRunningPostgres(paths.postgres))?.url('gebyar');
    if (!running) throw new StartFault('npm start is still starting; try again when it shows its addresses');
    return runImport(supervisor, await wiringFor(settings, running), args);
  }
  const lock = await takeLock(paths.lock);
  try {
    await buildApi({ supervisor, env: settings.inherited, logFile: paths.log('build') });
    const wiring = await wiringFor(settings, settings.databaseUrl ?? (await openLocal(supervisor, settings)));
    await migrate(supervisor, wiring);
    return await runImport(supervisor, wiring, args);
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

async function runImport(supervisor: Supervisor, wiring: Wiring, args: ImportArgs): Promise<number> {
  const progress = new Progress(process.stdout);
  const doing = 'importing';
  const lines: string[] = [];
  const program = {
    args: [join(project.local, 'src', 'commands', 'import-child.ts'), args.seller, args.format, args.file],
    cwd: project.local,
    env: { ...apiEnvironment(wiring), LOG_LEVEL: 'error' },
  };
  const { code } = await progress.step(
    doing,
    () => 'import ended',
    () =>
      supervisor.run(program, {
        onLine: (line) => lines.push(line),
        onMessage: (message) => progress.detail(doing, String(message)),
      }),
  );
  for (const line of lines) console.log(line);
  return code ?? 1;
}
