import { watch } from 'node:fs';
import { join } from 'node:path';
import { project } from '../project.ts';
import type { Progress } from '../report/progress.ts';
import type { Wiring } from '../stack/wiring.ts';
import { buildApi, buildServer } from '../steps/build.ts';
import { migrate } from '../steps/migrate.ts';
import { StartFault, StoppedFault } from '../supervise/faults.ts';
import type { Supervisor } from '../supervise/supervisor.ts';

export interface WatchOptions {
  supervisor: Supervisor;
  progress: Progress;
  build: Parameters<typeof buildApi>[0];
  wiring: Wiring;
}

const settleMs = 150;

const watched = [
  join(project.api, 'src'),
  project.migrations,
  join(project.root, 'schema', 'operations'),
  join(project.root, 'packages', 'env', 'src'),
  join(project.root, 'packages', 'logger', 'src'),
  join(project.root, 'packages', 'money', 'src'),
];

/**
 * Rebuilds the API and what is generated from it when a source changes, migrates when a migration came, and restarts
 * the API and the worker. The marketplace watches its own files.
 */
export function watchSources(options: WatchOptions): void {
  const { progress } = options;
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();

  const take = async () => {
    const files = [...changed];
    changed.clear();
    if (files.length === 0) return;
    try {
      await reload(options, files);
    } catch (error) {
      if (error instanceof StartFault) progress.line(error.message);
      else if (!(error instanceof StoppedFault)) throw error;
    }
  };
  for (const dir of watched) {
    watch(dir, { recursive: true }, (_event, file) => {
      if (!file || file.endsWith('~')) return;
      changed.add(join(dir, file));
      clearTimeout(timer);
      timer = setTimeout(() => (work = work.then(take)), settleMs);
    });
  }
}

async function reload({ supervisor, progress, build, wiring }: WatchOptions, files: string[]): Promise<void> {
  const what =
    files.length === 1 ? (files[0] ?? '').slice(project.root.length + 1) : `${String(files.length)} files`;
  await progress.step(
    `reloading (${what})`,
    () => `reloaded: ${what}`,
    async () => {
      await buildServer(build);
      if (files.some((file) => file.startsWith(project.migrations))) await migrate(supervisor, wiring);
      await Promise.all(['api', 'worker'].map((name) => supervisor.service(name).restart()));
      // The generated operations come after: the marketplace picks them up by itself when they change.
      await buildApi(build);
    },
  );
}
