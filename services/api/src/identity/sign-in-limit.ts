import { RateLimiterMemory } from 'rate-limiter-flexible';

const windowSeconds = 15 * 60;
const perAddress = new RateLimiterMemory({ points: 10, duration: windowSeconds });
const perNetwork = new RateLimiterMemory({ points: 100, duration: windowSeconds });

/** Minutes until the next try is allowed, or null when one is allowed now. Only wrong tries count. */
export async function minutesUntilSignIn(email: string, ip: string | null): Promise<number | null> {
  const states = await Promise.all([perAddress.get(email), ip === null ? null : perNetwork.get(ip)]);
  const waits = states.flatMap((state) => (state && state.remainingPoints <= 0 ? [state.msBeforeNext] : []));
  return waits.length === 0 ? null : Math.max(1, Math.ceil(Math.max(...waits) / 60_000));
}

/** Counts one wrong try. */
export async function countWrongSignIn(email: string, ip: string | null): Promise<void> {
  const ignoreFull = () => undefined;
  await Promise.all([
    perAddress.consume(email).catch(ignoreFull),
    ip === null ? null : perNetwork.consume(ip).catch(ignoreFull),
  ]);
}
