import { join } from 'node:path';
import { layout } from '../preflight/data-dir.ts';
import { project } from '../project.ts';
import { apiEnvironment } from '../stack/environment.ts';
import type { Wiring } from '../stack/wiring.ts';
import { StartFault } from '../supervise/faults.ts';
import { LogFile } from '../supervise/log-file.ts';
import type { Supervisor } from '../supervise/supervisor.ts';
import { setSeedState } from './seed-state.ts';

/**
 * Fills a migrated, empty database with the demo city, and marks it done. A seed that is cut off leaves the mark
 * `running`, by which the next start knows.
 *
 * @param onProgress takes what it has come to, in words
 * @throws StartFault
 */
export async function seed(
  supervisor: Supervisor,
  wiring: Wiring,
  onProgress: (text: string) => void,
): Promise<void> {
  await setSeedState(wiring.databaseUrl, 'running');
  const log = new LogFile(layout(wiring.dir).log('seed'));
  const program = {
    args: ['--enable-source-maps', join(project.local, 'src', 'commands', 'seed-child.ts')],
    cwd: project.local,
    env: { ...apiEnvironment(wiring), LOG_LEVEL: 'warn' },
  };
  const { code, tail } = await supervisor.run(program, {
    log,
    onMessage: (message) => {
      if (typeof message === 'string') onProgress(message);
    },
  });
  log.close();
  if (code !== 0) {
    const lines = tail.filter((line) => line.trim() !== '').slice(-12);
    throw new StartFault(
      [`the demo seed failed (log: ${log.path})`, ...lines.map((line) => `  ${line.slice(0, 400)}`)].join(
        '\n',
      ),
    );
  }
  await setSeedState(wiring.databaseUrl, 'done');
}
