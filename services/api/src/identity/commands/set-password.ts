import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { endAccountTokens } from '../account-token.js';
import { passwordChanged } from '../identity.events.js';

/**
 * Gives an account another password, in the caller's transaction. Links to set one that are still open work no more, and
 * sessions end: all of them, or all but one.
 */
export async function setPassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  keepSessionId: string | null,
): Promise<void> {
  await tx.sql
    .updateTable('app_user')
    .set({ password_hash: passwordHash })
    .where('id', '=', userId)
    .execute();
  await endAccountTokens(tx, 'PASSWORD_RESET', userId);
  await tx.sql
    .updateTable('session')
    .set({ revoked_at: new Date() })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(keepSessionId !== null, (query) => query.where('id', '<>', String(keepSessionId)))
    .execute();
  await tx.emit(passwordChanged({ changeId: newId(), userId }));
}
