import { setTimeout as pause } from 'node:timers/promises';

/** How one knows that a service works: an address that answers 200, or the message `ready` on its channel. */
export type ReadySign = { url: string } | { message: string };

/** Waits until an address answers 200, or `signal` is aborted (then it gives false). */
export async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    try {
      const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
      await response.body?.cancel();
      if (response.ok) return true;
    } catch {
      // Not listening yet.
    }
    await pause(60);
  }
  return false;
}
