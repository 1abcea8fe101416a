import type { Supervisor } from '../supervise/supervisor.ts';
import { StartFault } from '../supervise/faults.ts';
import { LogFile } from '../supervise/log-file.ts';
import { project } from '../project.ts';

interface BuildOptions {
  supervisor: Supervisor;
  env: NodeJS.ProcessEnv;
  logFile: string;
}

/** Builds the API and what is generated from its schema, if they changed. Migrations and the seed need no more. */
export const buildApi = (options: BuildOptions) =>
  turbo(['build', 'codegen', '--filter=@gebyar/api', '--filter=@gebyar/schema'], options);

/** Builds the API alone, which is all a restart of it needs. */
export const buildServer = (options: BuildOptions) => turbo(['build', '--filter=@gebyar/api'], options);

/** Builds the marketplace and what it is made of. */
export const buildMarketplace = (options: BuildOptions) =>
  turbo(['build', '--filter=@gebyar/marketplace'], options);

/** Builds the rest. What is built already is left untouched, so this may run while the API's files are in use. */
export const buildRest = (options: BuildOptions) => turbo(['build'], options);

async function turbo(args: string[], { supervisor, env, logFile }: BuildOptions): Promise<void> {
  const log = new LogFile(logFile);
  const program = {
    args: [project.turbo, 'run', ...args, '--output-logs=new-only', '--log-order=grouped'],
    cwd: project.root,
    env: { ...env, NODE_ENV: undefined, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' },
  };
  const { code, tail } = await supervisor.run(program, { log });
  log.close();
  if (code === 0) return;
  const lines = tail.filter((line) => line.trim() !== '').map((line) => `  ${line.slice(0, 300)}`);
  throw new StartFault([`the build failed (log: ${logFile})`, ...lines].join('\n'));
}
