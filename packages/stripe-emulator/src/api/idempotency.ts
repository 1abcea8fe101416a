import { createHash } from 'node:crypto';
import { idempotencyMismatch, invalidRequest, keyInUse } from '../errors.ts';
import type { StoredAnswer } from '../state/documents.ts';
import type { Store } from '../state/store.ts';

/** Stripe may forget a key after a day; the emulator does exactly then. https://docs.stripe.com/api/idempotent_requests */
export const keepAnswersMs = 24 * 60 * 60 * 1000;

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
};

/** The same for the same parameters in any order, and no way back to them. */
export const fingerprint = (params: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(params)))
    .digest('hex');

export interface KeyedRequest {
  key: string;
  account: string | undefined;
  method: string;
  path: string;
  params: unknown;
}

/** The keys of requests: which are being worked on, and what was answered under the others. */
export interface IdempotencyKeys {
  /**
   * Claims the key for a request, or finds what was answered before.
   *
   * @throws StripeFault 400 `idempotency_error` when the key was first used for something else,
   *   409 `idempotency_key_in_use` while that is under way
   */
  claim(request: KeyedRequest, nowMs: number): { stored: StoredAnswer } | { id: string; release: () => void };
}

export function createIdempotencyKeys(store: Store): IdempotencyKeys {
  const inUse = new Set<string>();
  return {
    claim(request, nowMs) {
      const { key } = request;
      if (key.length > 255) throw invalidRequest('Idempotency keys can be up to 255 characters long.');
      const id = `${request.account ?? 'platform'}:${key}`;
      if (inUse.has(id)) throw keyInUse(key);
      const stored = store.get('answers', id);
      if (stored !== undefined && nowMs - stored.createdMs < keepAnswersMs) {
        requireSame(stored, request);
        return { stored };
      }
      inUse.add(id);
      return { id, release: () => void inUse.delete(id) };
    },
  };
}

function requireSame(stored: StoredAnswer, request: KeyedRequest): void {
  const advice = `Try using a key other than '${request.key}' if you meant to execute a different request.`;
  if (stored.path !== request.path || stored.method !== request.method) {
    throw idempotencyMismatch(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request.path}' vs '${stored.path}'). ${advice}`,
    );
  }
  if (stored.fingerprint !== fingerprint(request.params)) {
    throw idempotencyMismatch(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`,
    );
  }
}
