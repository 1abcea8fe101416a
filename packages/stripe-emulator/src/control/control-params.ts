import { z } from 'zod';
import { requestFaultKinds, webhookFaultKinds } from '../faults/faults.ts';

/** The body of `POST /_emulator/faults`. */
export const faultParams = z.strictObject({
  kind: z.enum([...requestFaultKinds, ...webhookFaultKinds]),
  method: z.enum(['GET', 'POST']).optional(),
  path: z.string().startsWith('/v1/').optional(),
  eventType: z.string().min(1).optional(),
  times: z.int().min(0).optional(),
  skip: z.int().min(0).optional(),
  delayMs: z.int().min(0).max(120_000).optional(),
  retryAfterSeconds: z.int().min(0).max(3600).optional(),
  copies: z.int().min(2).max(20).optional(),
  stored: z.boolean().optional(),
});

/** The body of `POST /_emulator/clock`. */
export const clockParams = z.strictObject({
  advanceSeconds: z
    .number()
    .min(0)
    .max(10 * 366 * 86_400),
});

/** The body of `POST /_emulator/balance`: money put in (or taken out of) a balance, such as a payout. */
export const balanceParams = z.strictObject({
  account: z.string().startsWith('acct_').optional(),
  currency: z.string().regex(/^[a-z]{3}$/),
  amount: z.int(),
});

export const releaseParams = z.strictObject({ newestFirst: z.boolean().optional() });

export const settleParams = z.strictObject({
  status: z.enum(['succeeded', 'failed']),
  reason: z.string().optional(),
});

export const disputeParams = z.strictObject({ reason: z.string().max(100).optional() });

export const closeParams = z.strictObject({ status: z.enum(['won', 'lost']) });
