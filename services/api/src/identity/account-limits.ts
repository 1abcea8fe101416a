import { RateLimiterMemory } from 'rate-limiter-flexible';

const hour = 60 * 60;
const letters = new RateLimiterMemory({ keyPrefix: 'account-letter', points: 3, duration: hour });
const networks = new RateLimiterMemory({ keyPrefix: 'account-network', points: 20, duration: hour });
const passwords = new RateLimiterMemory({ keyPrefix: 'account-password', points: 10, duration: hour / 4 });

const consume = async (limiter: RateLimiterMemory, key: string): Promise<boolean> => {
  try {
    await limiter.consume(key);
    return true;
  } catch {
    return false;
  }
};

/** Counts one letter to an address: three of a kind in an hour. */
export const mayWriteTo = (kind: string, email: string): Promise<boolean> =>
  consume(letters, `${kind} ${email}`);

/** Counts one request for a letter from a network: twenty in an hour. */
export const mayAskFrom = (ip: string | null): Promise<boolean> =>
  ip === null ? Promise.resolve(true) : consume(networks, ip);

/** Counts one try at a person's present password: ten in a quarter of an hour. */
export const mayTryPassword = (userId: string): Promise<boolean> => consume(passwords, userId);
