import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { processorSeconds } from './cpu.ts';

export interface Running {
  pid: number;
  stop: () => Promise<void>;
}

const here = import.meta.dirname;
export const repository = join(here, '../../..');

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
      });

/** Starts a Node process that says `ready` over its channel; gives it `input` as its whole standard input. */
export async function startNode(
  args: string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Running> {
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'inherit', 'inherit', 'ipc'] });
  child.stdin?.end(input);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`${args[0] ?? ''} ended with ${String(code)}`));
    });
  });
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** Runs a Node process to its end and gives what it wrote. */
export async function runNode(
  args: string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<string> {
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.end(input);
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(child.exitCode)}: ${said}`);
  return said;
}

export interface Load {
  url: string;
  requests: object[];
  connections: number;
  seconds: number;
}

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  failed: number;
  bytes: number;
  /** Seconds of processor time that one request took, by who took it; null where the system does not tell. */
  cpu: { api: number; database: number } | null;
}

/** Whose processor time is counted. */
export interface Watched {
  api: number;
  database: number;
}

/** Load from a process of its own, on this machine only. */
export async function measure(load: Load, watched: Watched): Promise<Measured> {
  if (new URL(load.url).hostname !== '127.0.0.1') throw new Error('load goes to this machine only');
  const spent = () => Promise.all([processorSeconds(watched.api), processorSeconds(watched.database)]);
  const before = await spent();
  const said = await runNode([join(here, 'load.ts')], { input: JSON.stringify(load) });
  const after = await spent();
  const { total, ...measured } = JSON.parse(said) as Omit<Measured, 'cpu'> & { total: number };
  const each = (from: number | null, to: number | null) =>
    from === null || to === null || total === 0 ? null : (to - from) / total;
  const [api, database] = [each(before[0], after[0]), each(before[1], after[1])];
  return { ...measured, cpu: api === null || database === null ? null : { api, database } };
}
