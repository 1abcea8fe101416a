import { LogFile } from './supervise/log-file.ts';
import { watchSources } from './dev/watch-sources.ts';
import { layout } from './preflight/data-dir.ts';
import type { Preflight } from './preflight/preflight.ts';
import type { Progress } from './report/progress.ts';
import { summary } from './report/summary.ts';
import { addressesOf } from './stack/environment.ts';
import { serviceSpec, type ServiceName } from './stack/services.ts';
import type { Wiring } from './stack/wiring.ts';
import { buildApi, buildMarketplace, buildRest } from './steps/build.ts';
import { checkDatabase, LocalDatabase } from './steps/database.ts';
import { migrate } from './steps/migrate.ts';
import { settleSeedState, type SeedState } from './steps/seed-state.ts';
import { seed } from './steps/seed.ts';
import { StartFault } from './supervise/faults.ts';
import type { Supervisor } from './supervise/supervisor.ts';

export interface StartOptions extends Preflight {
  supervisor: Supervisor;
  progress: Progress;
  dev: boolean;
  /** Ends everything because of a fault that shows later. */
  fail: (error: unknown) => Promise<void>;
}

/** The steps of a start. What doesn't wait for one another runs at the same time: two cores have 90 seconds for it. */
export async function startEverything(options: StartOptions): Promise<void> {
  const { supervisor, progress, settings, dev } = options;
  const paths = layout(settings.dir);
  const build = { supervisor, env: settings.inherited, logFile: paths.log('build') };
  const service = (name: ServiceName, title: string, wiring: Wiring) =>
    progress.step(
      `starting ${title}`,
      () => `${title} at work`,
      () => supervisor.start(serviceSpec(name, wiring)),
    );

  const database = openDatabase(options);
  const aside = database.then(({ wiring }) =>
    Promise.all([
      settings.smtpUrl ? undefined : service('mail', 'mail viewer', wiring),
      settings.stripe ? undefined : service('stripe', 'Stripe emulator', wiring),
    ]),
  );
  const apiBuilt = progress.step(
    'building the API',
    () => 'API built',
    () => buildApi(build),
  );
  const [{ wiring, state, recreate }] = await Promise.all([database, aside, apiBuilt]);

  // The shops' site is built last, when the marketplace can be looked at already.
  const builtSite = (doing: string, done: string, log: string, run: typeof buildRest) =>
    dev
      ? Promise.resolve()
      : progress.step(
          doing,
          () => done,
          () => run({ ...build, logFile: paths.log(log) }),
        );
  const marketplaceBuilt = builtSite(
    'building the marketplace',
    'marketplace built',
    'build-marketplace',
    buildMarketplace,
  );
  const fillAndStart = async () => {
    const demo = await fillDatabase(options, wiring, state, recreate);
    const final = { ...wiring, demo };
    await Promise.all([
      service('api', 'API', final),
      service('worker', 'worker', final),
      marketplaceBuilt.then(() => service('marketplace', 'marketplace', final)),
    ]);
    await builtSite('building the shops', 'shops built', 'build-shops', buildRest);
    await service('shop', 'shops', final);
    return final;
  };
  // Side by side, so that a build that fails ends a seed that still has a minute to go.
  const [final] = await Promise.all([fillAndStart(), marketplaceBuilt]);
  if (dev) watchSources({ supervisor, progress, build, wiring: final });
  progress.line(
    summary({ addresses: addressesOf(final), demo: final.demo, dev, logDir: `${settings.dir}/logs` }),
  );
}

interface OpenDatabase {
  wiring: Wiring;
  state: SeedState;
  /** Throws the database away for an empty one; only ours can be. */
  recreate: (() => Promise<string>) | undefined;
}

const databaseName = 'gebyar';

function openDatabase(options: StartOptions): Promise<OpenDatabase> {
  const { progress, settings } = options;
  const port = settings.ports.PORT_DATABASE;
  const title = settings.databaseUrl ? 'database reached' : `database ready on port ${String(port)}`;
  return progress.step(
    'starting the database',
    () => title,
    async () => {
      const local = settings.databaseUrl ? undefined : await startLocalDatabase(options);
      if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
      const databaseUrl = settings.databaseUrl ?? (await local?.open(databaseName)) ?? '';
      const state = await settleSeedState(databaseUrl, settings.demo !== 'no');
      return {
        wiring: wiringFrom(options, databaseUrl),
        state,
        recreate: local && (() => local.recreate(databaseName)),
      };
    },
  );
}

function startLocalDatabase({ supervisor, progress, settings, fail }: StartOptions): Promise<LocalDatabase> {
  const paths = layout(settings.dir);
  const log = new LogFile(paths.log('postgres'));
  log.close();
  return supervisor.own(() =>
    LocalDatabase.start({
      dataDir: paths.postgres,
      port: settings.ports.PORT_DATABASE,
      log: log.path,
      onCrash: () => progress.line('          [database] died; starting it again'),
      onGaveUp: (error) => void fail(error),
    }),
  );
}

const wiringFrom = ({ settings, secrets, dev }: StartOptions, databaseUrl: string): Wiring => ({
  ...settings,
  databaseUrl,
  secrets,
  dev,
  demo: false,
});

/** Migrates, and seeds the demo once. Gives whether the database holds the demo. */
async function fillDatabase(
  { supervisor, progress, settings }: StartOptions,
  wiring: Wiring,
  state: SeedState,
  recreate: OpenDatabase['recreate'],
): Promise<boolean> {
  if (state === 'running') await emptyHalfSeeded(progress, wiring, recreate);
  await progress.step(
    'migrating the database',
    () => 'database up to date',
    () => migrate(supervisor, wiring),
  );
  if (state === 'done') return true;
  const wanted = settings.demo === 'yes' || (settings.demo === undefined && state !== 'never');
  if (!wanted) return false;
  const doing = 'filling in the demo city';
  await progress.step(
    doing,
    () => 'demo city filled in',
    () => seed(supervisor, wiring, (text) => progress.detail(doing, text)),
  );
  return true;
}

async function emptyHalfSeeded(
  progress: Progress,
  wiring: Wiring,
  recreate: OpenDatabase['recreate'],
): Promise<void> {
  if (!recreate)
    throw new StartFault(
      'DATABASE_URL: an earlier start was ended in the middle of the demo seed; give it an empty database',
    );
  progress.line('          the last start ended in the middle of the demo seed; beginning it anew');
  await recreate();
  await settleSeedState(wiring.databaseUrl, true);
}
