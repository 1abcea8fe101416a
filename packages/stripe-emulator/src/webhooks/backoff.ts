/** How long to wait before the next attempt, in milliseconds: doubles each time, up to a bound. */
export function retryDelay(failedAttempts: number, firstMs: number, maxMs: number): number {
  const doublings = Math.min(30, Math.max(0, failedAttempts - 1));
  return Math.min(maxMs, firstMs * 2 ** doublings);
}
