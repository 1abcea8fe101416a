import type { z } from 'zod';
import { validateParams } from '../params/validate.ts';
import type { Settings } from '../settings.ts';
import type { Unit } from '../state/unit.ts';

export interface Call<Params> {
  params: Params;
  /** The parts of the address that vary, such as `{ id: 'cs_test_...' }`. */
  path: Readonly<Record<string, string>>;
  unit: Unit;
  /** The connected account named by `Stripe-Account`. */
  account: string | undefined;
  /** The fault menu says that this seller has spent the money. */
  sellerIsShort: boolean;
}

/** What validation may look at beyond the parameters. */
export interface CheckContext {
  /** Seconds since the epoch in the emulator's time. */
  now: number;
  settings: Settings;
}

interface EndpointDefinition<Params> {
  method: 'GET' | 'POST';
  path: string;
  params: z.ZodType<Params>;
  /** Whether it can be called for a connected account. */
  connected?: boolean;
  /** Checks that a schema cannot say. What it refuses never began to run, so it is not stored under an idempotency key. */
  check?: (params: Params, context: CheckContext) => void;
  /** Runs in one unit of work and returns the object to answer with. */
  execute: (call: Call<Params>) => object;
}

export interface Endpoint {
  method: 'GET' | 'POST';
  path: string;
  connected: boolean;
  /** Validates the parameters and returns what runs with them. Throws StripeFault 400. */
  prepare: (raw: unknown, context: CheckContext) => (call: Omit<Call<unknown>, 'params'>) => object;
}

export function endpoint<Params>(definition: EndpointDefinition<Params>): Endpoint {
  return {
    method: definition.method,
    path: definition.path,
    connected: definition.connected ?? false,
    prepare(raw, context) {
      const params = validateParams(definition.params, raw);
      definition.check?.(params, context);
      return (call) => definition.execute({ ...call, params });
    },
  };
}
