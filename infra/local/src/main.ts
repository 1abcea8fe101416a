import { PostgresError } from '@gebyar/postgres';
import { runByNpm } from './preflight/local-env.ts';
import { preflight, type Preflight } from './preflight/preflight.ts';
import { project } from './project.ts';
import { ChildLines } from './report/child-lines.ts';
import { Progress } from './report/progress.ts';
import { endOnSignal, endWithNpm } from './signals.ts';
import { startEverything } from './start-everything.ts';
import { StartFault, StoppedFault } from './supervise/faults.ts';
import { Supervisor } from './supervise/supervisor.ts';

/** `npm start` and `npm run dev`: checks, builds, migrates, seeds once, starts everything and stays until Ctrl-C. */
export async function main({ dev }: { dev: boolean }): Promise<void> {
  const progress = new Progress(process.stdout);
  // A closed terminal makes every write fail; what remains to be done then is to end cleanly, not to crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const lines = new ChildLines((text) => progress.line(text));
  const supervisor = new Supervisor({
    onLine: (name, line, stream) => lines.add(name, line, stream),
    onCrash: (name, reason, wait) =>
      progress.line(
        `          [${name}] died (${reason}); starting it again in ${(wait / 1000).toFixed(1)} s`,
      ),
    onRecovered: (name) => progress.line(`          [${name}] works again`),
    onGaveUp: (_name, fault) => {
      if (dev) progress.line(`          ${fault.message}\n          waiting for a change`);
      else void fail(fault);
    },
  });

  let checked: Preflight | undefined;
  const finish = async (code: number, force = false) => {
    await supervisor.stop(force);
    await checked?.lock.release();
    process.exit(code);
  };
  const fail = async (error: unknown) => {
    if (error instanceof StoppedFault || supervisor.stopping) return;
    progress.line(describe(error));
    await finish(1);
  };
  let running = false;
  const end = (force: boolean) => {
    progress.line(force ? 'Ending at once ...' : 'Ending ...');
    // Called off in the middle of a start, it did not do what was asked.
    void finish(running ? 0 : 130, force);
  };
  endOnSignal(end);
  if (runByNpm()) endWithNpm(() => end(false));
  process.on('uncaughtException', (error) => void fail(error));

  try {
    checked = await preflight(project.root);
    await startEverything({ ...checked, supervisor, progress, dev, fail });
    running = true;
  } catch (error) {
    await fail(error);
  }
}

/** A person's faults are told in their own words; anything else is a bug, and shown with where it happened. */
function describe(error: unknown): string {
  if (error instanceof StartFault || error instanceof PostgresError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
