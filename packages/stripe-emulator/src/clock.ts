/**
 * The emulator's time. It runs with the machine's clock and can be moved forward, so that a test sees a session expire
 * or money settle without waiting. It never goes backwards.
 */
export interface EmulatorClock {
  /** Milliseconds since the epoch, in the emulator's time. */
  nowMs(): number;
  /** Seconds since the epoch, as Stripe writes time. */
  now(): number;
  /** How far the emulator's time is ahead of the machine's, in milliseconds. */
  offsetMs(): number;
  /** Sets how far ahead the emulator's time is; a smaller value than the present one is ignored. */
  setOffsetMs(offsetMs: number): void;
}

export function createClock(): EmulatorClock {
  let offset = 0;
  const nowMs = () => Date.now() + offset;
  return {
    nowMs,
    now: () => Math.floor(nowMs() / 1000),
    offsetMs: () => offset,
    setOffsetMs: (value) => {
      offset = Math.max(offset, value);
    },
  };
}
