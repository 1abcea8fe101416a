import { z } from 'zod';
import type { Audience } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { identityFaults } from '../identity.errors.js';
import { planAccountToken } from '../account-token.js';
import { emailVerificationRequested } from '../identity.events.js';
import { hashPassword } from '../password.js';
import { passwordFaults } from '../password-faults.js';
import { openSession } from './open-session.js';

export interface SignUpInput {
  name: string;
  email: string;
  password: string;
}

const limits = { name: 120 };
const emailSchema = z.email().max(254);

function faultsOf({ name, email, password }: SignUpInput): UserFault[] {
  const faults: UserFault[] = [];
  if (name === '') faults.push(identityFaults.fault('NAME_REQUIRED', { field: ['input', 'name'] }));
  if (name.length > limits.name) {
    faults.push(
      identityFaults.fault('NAME_TOO_LONG', { field: ['input', 'name'], params: { max: limits.name } }),
    );
  }
  if (!emailSchema.safeParse(email).success) {
    faults.push(identityFaults.fault('INVALID_EMAIL', { field: ['input', 'email'] }));
  }
  return [...faults, ...passwordFaults(password, 'password')];
}

/**
 * Makes an account and its first session. A letter asks to show that the address is one's own, which blocks nothing.
 *
 * @returns the session token, shown once.
 * @throws UserFaults NAME_REQUIRED, NAME_TOO_LONG, INVALID_EMAIL, EMAIL_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG
 */
export async function signUp(context: Context, input: SignUpInput, audience: Audience): Promise<string> {
  const given = { ...input, name: input.name.trim(), email: input.email.trim().toLowerCase() };
  const faults = faultsOf(given);
  if (faults.length > 0) throw new UserFaults(faults);
  const passwordHash = await hashPassword(given.password);
  return context.db.transaction(platformScope, async (tx) => {
    const id = newId();
    const made = await tx.sql
      .insertInto('app_user')
      .values({
        id,
        email: given.email,
        name: given.name,
        phone: null,
        password_hash: passwordHash,
        staff_role: null,
        email_verified_at: null,
      })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) identityFaults.fail('EMAIL_TAKEN', { field: ['input', 'email'] });
    const user = { id, email: given.email };
    const accountTokenId = await planAccountToken(tx, 'EMAIL_VERIFICATION', user, context.locale);
    await tx.emit(emailVerificationRequested({ accountTokenId, userId: id }));
    return openSession(tx, id, audience);
  });
}
