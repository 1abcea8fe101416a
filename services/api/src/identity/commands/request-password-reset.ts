import { z } from 'zod';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { requestError } from '../../platform/graphql/index.js';
import { mayAskFrom, mayWriteTo } from '../account-limits.js';
import { identityFaults } from '../identity.errors.js';

const emailSchema = z.email().max(254);

/**
 * Somebody has forgotten a password. Whether the address has an account is found out by the worker, so that neither the
 * answer nor the time it takes tells. After three letters to an address in an hour no more are written, which is not told
 * either.
 *
 * @throws UserFaults INVALID_EMAIL; top-level RATE_LIMITED after twenty requests from a network in an hour
 */
export async function requestPasswordReset(context: Context, given: { email: string }): Promise<void> {
  const email = given.email.trim().toLowerCase();
  if (!emailSchema.safeParse(email).success)
    identityFaults.fail('INVALID_EMAIL', { field: ['input', 'email'] });
  if (!(await mayAskFrom(context.ip))) throw requestError('RATE_LIMITED', context.locale);
  if (!(await mayWriteTo('reset', email))) return;
  await context.db.transaction(platformScope, (tx) =>
    tx.enqueue('identity/start-password-reset', { email, locale: context.locale }),
  );
}
