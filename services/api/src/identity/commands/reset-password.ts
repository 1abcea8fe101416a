import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { useAccountToken } from '../account-token.js';
import { identityFaults } from '../identity.errors.js';
import { hashPassword } from '../password.js';
import { passwordFaults } from '../password-faults.js';
import { setPassword } from './set-password.js';

/**
 * Sets a new password with the link of a letter: once, within half an hour. Every session of the account ends. Who opened
 * the letter has shown that the address is theirs.
 *
 * @throws UserFaults RESET_LINK_INVALID, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG; the link stays good for another try
 */
export async function resetPassword(
  { db }: Context,
  input: { token: string; password: string },
): Promise<void> {
  const faults = passwordFaults(input.password, 'password');
  if (faults.length > 0) throw new UserFaults(faults);
  const passwordHash = await hashPassword(input.password);
  await db.transaction(platformScope, async (tx) => {
    const used = await useAccountToken(tx, 'PASSWORD_RESET', input.token);
    if (!used) return identityFaults.fail('RESET_LINK_INVALID', { field: ['input', 'token'] });
    await setPassword(tx, used.userId, passwordHash, null);
    await tx.sql
      .updateTable('app_user')
      .set({ email_verified_at: new Date() })
      .where('id', '=', used.userId)
      .where('email', '=', used.email)
      .where('email_verified_at', 'is', null)
      .execute();
  });
}
