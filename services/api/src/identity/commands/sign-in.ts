import type { Audience } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { identityFaults } from '../identity.errors.js';
import { verifyNobody, verifyPassword } from '../password.js';
import { countWrongSignIn, minutesUntilSignIn } from '../sign-in-limit.js';
import { openSession } from './open-session.js';

export interface SignInInput {
  email: string;
  password: string;
}

/**
 * Opens a session on one endpoint. The office endpoint takes staff only, and answers others as if the password were wrong.
 *
 * @returns the session token, shown once.
 * @throws UserFaults WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS (after 10 wrong tries for an address, or 100 from a network, in 15 minutes)
 */
export async function signIn(context: Context, input: SignInInput, audience: Audience): Promise<string> {
  const email = input.email.trim().toLowerCase();
  const minutes = await minutesUntilSignIn(email, context.ip);
  if (minutes !== null) identityFaults.fail('TOO_MANY_ATTEMPTS', { params: { minutes } });
  const user = await context.db.platform
    .selectFrom('app_user')
    .select(['id', 'password_hash', 'staff_role'])
    .where('email', '=', email)
    .executeTakeFirst();
  const candidate = user && (audience !== 'office' || user.staff_role !== null) ? user : null;
  const right = candidate
    ? await verifyPassword(candidate.password_hash, input.password)
    : await verifyNobody(input.password);
  if (!candidate || !right) {
    await countWrongSignIn(email, context.ip);
    return identityFaults.fail('WRONG_CREDENTIALS', { field: ['input', 'password'] });
  }
  return context.db.transaction(platformScope, (tx) => openSession(tx, candidate.id, audience));
}
