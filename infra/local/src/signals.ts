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
