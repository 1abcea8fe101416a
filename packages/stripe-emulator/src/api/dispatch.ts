import { setTimeout as wait } from 'node:timers/promises';
import { invalidRequest, keyInUse, serverError, StripeFault, tooManyRequests } from '../errors.ts';
import type { FaultMenu } from '../faults/faults.ts';
import type { EmulatorClock } from '../clock.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../state/store.ts';
import type { Origin, UnitContext } from '../state/unit.ts';
import type { Endpoint } from './endpoint.ts';
import { expandAll } from './expand.ts';
import { fingerprint, type IdempotencyKeys, type KeyedRequest } from './idempotency.ts';

export interface ApiRequest {
  requestId: string;
  method: string;
  /** Without the query. */
  path: string;
  pathParams: Readonly<Record<string, string>>;
  params: Record<string, unknown>;
  account: string | undefined;
  idempotencyKey: string | undefined;
}

export interface ApiAnswer {
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** The connection is to be cut in place of answering. */
  lost: boolean;
}

export interface Machinery {
  settings: Settings;
  store: Store;
  clock: EmulatorClock;
  faults: FaultMenu;
  keys: IdempotencyKeys;
  unitContext: (origin: Origin) => UnitContext;
  /** Brings about what is due by now: expiries, settled refunds. */
  sweep: () => void;
}

const expandOf = (params: Record<string, unknown>): string[] =>
  Array.isArray(params['expand']) ? params['expand'].map(String) : [];

const bodyOf = (fault: StripeFault) => JSON.stringify({ error: fault.body });

/** The answer of a refusal. */
export const faultAnswer = (fault: StripeFault): ApiAnswer => ({
  status: fault.status,
  body: bodyOf(fault),
  headers: fault.headers,
  lost: false,
});

/**
 * Works on one API request the way Stripe does: rate limits come before idempotency, idempotency before validation, and
 * whatever happens once the endpoint has begun is stored under the key, in the unit of work of its effect.
 * https://docs.stripe.com/error-low-level
 */
export async function dispatch(
  machinery: Machinery,
  endpoint: Endpoint,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const { faults, store, clock, keys } = machinery;
  const struck = faults.strikeRequest(request.method, request.path);
  const limited = struck.get('rate_limit');
  if (limited !== undefined) throw tooManyRequests(limited.retryAfterSeconds ?? 1);
  if (struck.has('conflict')) throw keyInUse(request.idempotencyKey ?? 'none');
  if (request.account !== undefined && !endpoint.connected) {
    throw invalidRequest('This double of Stripe takes the Stripe-Account header for the balance only.');
  }

  const keyed: KeyedRequest | undefined =
    request.method === 'POST' && request.idempotencyKey !== undefined
      ? { ...request, key: request.idempotencyKey }
      : undefined;
  const claim = keyed === undefined ? undefined : keys.claim(keyed, clock.nowMs());
  const lost = struck.has('reply_lost');
  if (claim !== undefined && 'stored' in claim) {
    const { status, body, headers, requestId } = claim.stored;
    return {
      status,
      body,
      headers: { ...headers, 'idempotent-replayed': 'true', 'original-request': requestId },
      lost,
    };
  }
  try {
    const run = endpoint.prepare(request.params, { now: clock.now(), settings: machinery.settings });
    const delay = struck.get('delay');
    if (delay !== undefined) await wait(delay.delayMs ?? 1000);
    machinery.sweep();
    const answer = execute(machinery, request, run, claim?.id, struck);
    await store.durable();
    return { ...answer, lost };
  } finally {
    claim?.release();
  }
}

function execute(
  machinery: Machinery,
  request: ApiRequest,
  run: ReturnType<Endpoint['prepare']>,
  answerId: string | undefined,
  struck: ReturnType<FaultMenu['strikeRequest']>,
): Omit<ApiAnswer, 'lost'> {
  const origin: Origin = { requestId: request.requestId, idempotencyKey: request.idempotencyKey ?? null };
  const broken = struck.get('error_before') ?? struck.get('error_after');
  const stored = broken?.stored ?? true;
  return machinery.store.transact(machinery.unitContext(origin), (unit) => {
    const attempt = (): Omit<ApiAnswer, 'lost'> => {
      if (struck.has('error_before')) return faultAnswer(serverError(stored));
      try {
        const call = {
          path: request.pathParams,
          unit,
          account: request.account,
          sellerIsShort: struck.has('seller_balance_short'),
        };
        const body = expandAll(unit, run(call), expandOf(request.params));
        return { status: 200, body: JSON.stringify(body), headers: {} };
      } catch (error) {
        if (error instanceof StripeFault) return faultAnswer(error);
        throw error;
      }
    };
    const tried = attempt();
    const answer = struck.has('error_after') ? faultAnswer(serverError(stored)) : tried;
    if (answerId !== undefined && stored) {
      unit.put('answers', {
        id: answerId,
        method: request.method,
        path: request.path,
        fingerprint: fingerprint(request.params),
        status: answer.status,
        body: answer.body,
        headers: answer.headers,
        requestId: request.requestId,
        createdMs: unit.nowMs,
      });
    }
    return answer;
  });
}
