import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startTestServer, type TestServer } from './test-server.ts';
import { testingEnv } from './testing-env.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The root `npm test`: every workspace's tests on one PostgreSQL. Sets the exit code. */
export async function runAll(args: string[]): Promise<void> {
  const ending = endingSignal();
  const countsDir = await mkdtemp(join(tmpdir(), 'gebyar-counts-'));
  let server: TestServer | undefined;
  try {
    server = testingEnv.databaseUrl() ? undefined : await startTestServer();
    const url = server?.url ?? testingEnv.databaseUrl();
    process.exitCode = await runTurbo(args, ending, {
      ...testingEnv.inherited(),
      TEST_DATABASE_URL: url,
      GEBYAR_TEST_COUNTS: countsDir,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    });
    console.log(summary(await readCounts(countsDir)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await server?.stop();
    await rm(countsDir, { recursive: true, force: true });
  }
}

/** One workspace after the other: each runs jest on two workers, which is all a small machine has. */
async function runTurbo(args: string[], ending: AbortSignal, env: NodeJS.ProcessEnv): Promise<number> {
  ending.throwIfAborted();
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const flags = ['run', 'test', '--concurrency=1', '--continue=dependencies-successful', ...args];
  const child = spawn(process.execPath, [turbo, ...flags], { cwd: root, env, stdio: 'inherit' });
  // turbo's launcher hands SIGTERM on, but not SIGINT.
  ending.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(ending.aborted ? 130 : (code ?? 1)));
  });
}

/** Ctrl-C, from the first moment on: the server is stopped after turbo has ended, however that comes about. */
function endingSignal(): AbortSignal {
  const controller = new AbortController();
  const end = (signal: NodeJS.Signals) => controller.abort(new Error(`ended by ${signal}`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return controller.signal;
}

async function readCounts(dir: string): Promise<Counts> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of await readdir(dir)) {
    const counts = JSON.parse(await readFile(join(dir, name), 'utf8')) as Counts;
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

const summary = ({ passed, failed, skipped }: Counts) =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
