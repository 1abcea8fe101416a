import { newId } from '../ids.ts';

/** What can go wrong with an API request. */
export type RequestFaultKind =
  /** The effect happens, the answer is stored, and the connection is cut. */
  | 'reply_lost'
  /** 409 `idempotency_key_in_use`; nothing happens and nothing is stored. */
  | 'conflict'
  /** 429 with `retry-after`; nothing happens and nothing is stored. */
  | 'rate_limit'
  /** 500; nothing happens. */
  | 'error_before'
  /** 500 although the effect happened. */
  | 'error_after'
  /** The answer takes `delayMs`; the idempotency key is in use meanwhile. */
  | 'delay'
  /** A reversal finds too little in the seller's balance: 400 `balance_insufficient`. */
  | 'seller_balance_short';

/** What can go wrong with an event on its way. It is listed by the API in any case. */
export type WebhookFaultKind =
  /** Delivered `copies` times. */
  | 'webhook_duplicate'
  /** Delivered only after the next event was. */
  | 'webhook_reorder'
  /** Kept back until it is released. */
  | 'webhook_hold'
  /** Never delivered. */
  | 'webhook_lose';

export const requestFaultKinds = [
  'reply_lost',
  'conflict',
  'rate_limit',
  'error_before',
  'error_after',
  'delay',
  'seller_balance_short',
] as const satisfies readonly RequestFaultKind[];

export const webhookFaultKinds = [
  'webhook_duplicate',
  'webhook_reorder',
  'webhook_hold',
  'webhook_lose',
] as const satisfies readonly WebhookFaultKind[];

export interface FaultSpec {
  kind: RequestFaultKind | WebhookFaultKind;
  /** Requests only: `GET` or `POST`. Any when absent. */
  method?: string;
  /** Requests only: `/v1/refunds` exactly, or with `*` for any part of a path: `/v1/transfers/*`. Any when absent. */
  path?: string;
  /** Webhooks only: the event's type, with `*` as in `payment_intent.*`. Any when absent. */
  eventType?: string;
  /** How often it strikes. Default 1; 0 is without end. */
  times?: number;
  /** How many matches go by unharmed first. Default 0. */
  skip?: number;
  /** `delay` only. Default 1,000. */
  delayMs?: number;
  /** `rate_limit` only. Default 1. */
  retryAfterSeconds?: number;
  /** `webhook_duplicate` only. Default 2. */
  copies?: number;
  /** `error_before` and `error_after`: whether the 500 is stored under the idempotency key, as Stripe does once it has begun. Default true. */
  stored?: boolean;
}

export interface Fault extends FaultSpec {
  id: string;
  /** How often it has struck. */
  struck: number;
}

/** The menu of faults: each is added, strikes what it matches, and is gone when it has struck often enough. */
export interface FaultMenu {
  add(spec: FaultSpec): Fault;
  list(): Fault[];
  /** Removes one, or all. False when there was none. */
  clear(id?: string): boolean;
  /** Takes what strikes this request, by kind. */
  strikeRequest(method: string, path: string): Map<RequestFaultKind, Fault>;
  /** Takes what strikes an event of this type. */
  strikeEvent(type: string): Fault | undefined;
}

const matches = (pattern: string | undefined, value: string): boolean => {
  if (pattern === undefined) return true;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(value);
};

const isWebhookKind = (kind: string): boolean => kind.startsWith('webhook_');

export function createFaultMenu(): FaultMenu {
  const faults = new Map<string, Fault>();
  const seen = new Map<string, number>();

  /** Counts a match; true when the fault strikes this time. */
  const strike = (fault: Fault): boolean => {
    const count = (seen.get(fault.id) ?? 0) + 1;
    seen.set(fault.id, count);
    if (count <= (fault.skip ?? 0)) return false;
    fault.struck += 1;
    const times = fault.times ?? 1;
    if (times > 0 && fault.struck >= times) faults.delete(fault.id);
    return true;
  };

  return {
    add(spec) {
      const fault: Fault = { ...spec, id: newId('fault', 8), struck: 0 };
      faults.set(fault.id, fault);
      return fault;
    },
    list: () => [...faults.values()],
    clear(id) {
      if (id !== undefined) return faults.delete(id);
      const had = faults.size > 0;
      faults.clear();
      return had;
    },
    strikeRequest(method, path) {
      const struck = new Map<RequestFaultKind, Fault>();
      for (const fault of [...faults.values()]) {
        if (isWebhookKind(fault.kind) || struck.has(fault.kind as RequestFaultKind)) continue;
        if (!matches(fault.method, method) || !matches(fault.path, path)) continue;
        if (strike(fault)) struck.set(fault.kind as RequestFaultKind, fault);
      }
      return struck;
    },
    strikeEvent(type) {
      return [...faults.values()].find(
        (fault) => isWebhookKind(fault.kind) && matches(fault.eventType, type) && strike(fault),
      );
    },
  };
}
