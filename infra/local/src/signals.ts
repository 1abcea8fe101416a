import { isAlive } from '@gebyar/postgres';
import { parentOf, programName } from './supervise/process-tree.ts';

/** npm hands a Ctrl-C on that the terminal has already sent to everyone: two within this time are one. */
const sameMs = 800;

/**
 * Calls back on Ctrl-C, on a request to end and when the terminal hangs up: first with false, then, when asked again,
 * with true.
 */
export function endOnSignal(end: (force: boolean) => void): void {
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const now = Date.now();
      if (first === 0) {
        first = now;
        end(false);
      } else if (now - first > sameMs) {
        end(true);
      }
    });
  }
}

const watchMs = 400;

/**
 * Calls back once when the npm that runs this script is gone. npm runs a script through a shell, and hands a request to
 * end to that shell alone: the shell dies of it, and nobody tells us.
 */
export function endWithNpm(end: () => void): void {
  const parent = process.ppid;
  const shell = /^(ba|da|z|k|a)?sh$/.test(programName(parent));
  const npm = shell ? (parentOf(parent) ?? 0) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    end();
  }, watchMs).unref();
}
