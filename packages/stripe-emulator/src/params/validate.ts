import type { z } from 'zod';
import { invalidRequest, type StripeFault } from '../errors.ts';

/** `['line_items', 0, 'quantity']` as Stripe writes it: `line_items[0][quantity]`. */
export const paramName = (path: readonly PropertyKey[]) =>
  path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('');

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    raw,
  );

function toFault(issue: z.core.$ZodIssue, raw: unknown): StripeFault {
  const param = paramName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const unknown = paramName([...issue.path, issue.keys[0] ?? '']);
    return invalidRequest(`Received unknown parameter: ${unknown}`, {
      code: 'parameter_unknown',
      param: unknown,
    });
  }
  if (issue.code === 'custom' && typeof issue.params?.['stripeCode'] === 'string') {
    return invalidRequest(issue.message, { code: issue.params['stripeCode'], param });
  }
  if (valueAt(raw, issue.path) === undefined) {
    return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
  }
  if (issue.code === 'invalid_value') {
    return invalidRequest(`Invalid ${param}: must be one of ${issue.values.join(', ')}`, { param });
  }
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
    return invalidRequest('Invalid object', { param });
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return invalidRequest('Invalid array', { param });
  if (issue.code === 'invalid_type') return invalidRequest(`Invalid ${issue.expected}`, { param });
  return invalidRequest(issue.message, { param });
}

/**
 * Checks a call's parameters against the endpoint's strict schema.
 *
 * @throws StripeFault 400 about the first thing wrong: `parameter_unknown`, `parameter_missing`,
 *   `parameter_invalid_integer`, `parameter_invalid_empty` and the like, with Stripe's name of the parameter
 */
export function validateParams<Params>(schema: z.ZodType<Params>, raw: unknown): Params {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw first === undefined ? invalidRequest('Invalid request') : toFault(first, raw);
}
