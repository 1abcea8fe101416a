import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** Default 10,000. */
  timeoutMs?: number;
  /** Default 25. */
  intervalMs?: number;
  /** Named when it does not come true. */
  what?: string;
}

/**
 * Waits until `condition` gives something truthy, and returns that. While it throws or gives nothing it is asked again.
 *
 * @throws Error when the time is over, with the last error as its cause
 */
export async function waitFor<Value>(
  condition: () => Value | Promise<Value>,
  { timeoutMs = 10_000, intervalMs = 25, what = 'the condition' }: WaitOptions = {},
): Promise<NonNullable<Value>> {
  const end = Date.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) break;
    await pause(intervalMs);
  }
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  throw new Error(`${what} did not come true within ${String(timeoutMs)} ms${reason}`, { cause });
}
