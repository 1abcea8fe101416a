import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';
import { newId } from '../platform/ids.js';

const perNetwork = new RateLimiterMemory({ keyPrefix: 'review-report', points: 20, duration: 60 * 60 });
const perReview = new RateLimiterMemory({ keyPrefix: 'reported-review', points: 1, duration: 24 * 60 * 60 });

/** Counts one report. @throws RATE_LIMITED after twenty from one network in an hour */
export async function countReport({ ip, locale }: Context): Promise<void> {
  if (ip === null) return;
  try {
    await perNetwork.consume(ip);
  } catch {
    throw requestError('RATE_LIMITED', locale);
  }
}

/** Who reports, so that one person's reports of a review are one; null for a guest who has told it already. */
export async function reporterOf({ actor, ip }: Context, reviewId: string): Promise<string | null> {
  if (actor.kind === 'user') return `user:${actor.userId}`;
  try {
    await perReview.consume(`${ip ?? ''} ${reviewId}`);
  } catch {
    return null;
  }
  // Nothing about a guest is kept.
  return `guest:${newId()}`;
}
