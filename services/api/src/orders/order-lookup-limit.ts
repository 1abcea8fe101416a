import { RateLimiterMemory } from 'rate-limiter-flexible';

const windowSeconds = 15 * 60;
const perNumber = new RateLimiterMemory({ keyPrefix: 'order-number', points: 10, duration: windowSeconds });
const perNetwork = new RateLimiterMemory({ keyPrefix: 'order-network', points: 30, duration: windowSeconds });

/** Whether the guessing at an order, or from a network, has gone too far. Only wrong tries count. */
export async function isLookupClosed(number: string, ip: string | null): Promise<boolean> {
  const states = await Promise.all([perNumber.get(number), ip === null ? null : perNetwork.get(ip)]);
  return states.some((state) => state !== null && state.remainingPoints <= 0);
}

/** Counts one wrong try. */
export async function countWrongLookup(number: string, ip: string | null): Promise<void> {
  const ignoreFull = () => undefined;
  await Promise.all([
    perNumber.consume(number).catch(ignoreFull),
    ip === null ? null : perNetwork.consume(ip).catch(ignoreFull),
  ]);
}
