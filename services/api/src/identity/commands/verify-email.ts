import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { endAccountTokens, useAccountToken } from '../account-token.js';
import { identityFaults } from '../identity.errors.js';

/**
 * Shows with the link of a letter that an address is one's own.
 *
 * @throws UserFaults VERIFICATION_LINK_INVALID, also when the account has another address by now
 */
export function verifyEmail({ db }: Context, token: string): Promise<void> {
  return db.transaction(platformScope, async (tx) => {
    const fail = () => identityFaults.fail('VERIFICATION_LINK_INVALID', { field: ['input', 'token'] });
    const used = await useAccountToken(tx, 'EMAIL_VERIFICATION', token);
    if (!used) return fail();
    const verified = await tx.sql
      .updateTable('app_user')
      .set({ email_verified_at: new Date() })
      .where('id', '=', used.userId)
      .where('email', '=', used.email)
      .returning('id')
      .executeTakeFirst();
    if (!verified) return fail();
    await endAccountTokens(tx, 'EMAIL_VERIFICATION', used.userId);
  });
}
