import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { layout } from '../preflight/data-dir.ts';
import { project } from '../project.ts';
import { apiEnvironment } from '../stack/environment.ts';
import type { Wiring } from '../stack/wiring.ts';
import { StartFault } from '../supervise/faults.ts';
import { LogFile } from '../supervise/log-file.ts';
import type { Supervisor } from '../supervise/supervisor.ts';

/** Brings the tables and the reference data up to date; does nothing when they are. @throws StartFault */
export async function migrate(supervisor: Supervisor, wiring: Wiring): Promise<void> {
  await mkdir(layout(wiring.dir).media, { recursive: true });
  const log = new LogFile(layout(wiring.dir).log('migrate'));
  const program = {
    args: ['--enable-source-maps', join(project.api, 'dist', 'migrate.js')],
    cwd: project.api,
    env: apiEnvironment(wiring),
  };
  const { code, tail } = await supervisor.run(program, { log });
  log.close();
  if (code === 0) return;
  const lines = tail.filter((line) => line.trim() !== '').slice(-12);
  throw new StartFault(
    [`the migrations failed (log: ${log.path})`, ...lines.map((line) => `  ${line.slice(0, 400)}`)].join(
      '\n',
    ),
  );
}
