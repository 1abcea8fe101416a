import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { requestError } from '../../platform/graphql/index.js';
import { mayTryPassword } from '../account-limits.js';
import { identityFaults } from '../identity.errors.js';
import { requireSignedIn } from '../identity.policy.js';
import { hashPassword, verifyPassword } from '../password.js';
import { passwordFaults } from '../password-faults.js';
import { setPassword } from './set-password.js';

/**
 * Another password for who is signed in and knows the present one. Every other session of the account ends.
 *
 * @throws UserFaults WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG; top-level UNAUTHENTICATED, and RATE_LIMITED
 * after ten tries in a quarter of an hour
 */
export async function changePassword(
  context: Context,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { userId, sessionId } = requireSignedIn(context);
  const faults = passwordFaults(input.newPassword, 'newPassword');
  if (faults.length > 0) throw new UserFaults(faults);
  if (!(await mayTryPassword(userId))) throw requestError('RATE_LIMITED', context.locale);
  const user = await context.db.platform
    .selectFrom('app_user')
    .select('password_hash')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  if (!(await verifyPassword(user.password_hash, input.currentPassword)))
    identityFaults.fail('WRONG_PASSWORD', { field: ['input', 'currentPassword'] });
  const passwordHash = await hashPassword(input.newPassword);
  await context.db.transaction(platformScope, (tx) => setPassword(tx, userId, passwordHash, sessionId));
}
