import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { hashPassword } from '../password.js';

export interface CreateUserInput {
  name: string;
  email: string;
  /** Plain, or already hashed when many accounts share one. */
  password: string | { hash: string };
  phone?: string;
  staffRole?: 'OPERATOR';
  /** The address is known to be the person's own. */
  emailVerified?: boolean;
}

/**
 * Makes an account without a session: the first operator of a deployment, and seeded accounts.
 *
 * @returns the user's id; that of the account already there when the address is taken.
 */
export async function createUser({ db }: Context, input: CreateUserInput): Promise<string> {
  const email = input.email.trim().toLowerCase();
  const passwordHash =
    typeof input.password === 'string' ? await hashPassword(input.password) : input.password.hash;
  return db.transaction(platformScope, async (tx) => {
    const id = newId();
    const made = await tx.sql
      .insertInto('app_user')
      .values({
        id,
        email,
        name: input.name,
        phone: input.phone ?? null,
        password_hash: passwordHash,
        staff_role: input.staffRole ?? null,
        email_verified_at: input.emailVerified ? new Date() : null,
      })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) return made.id;
    const known = await tx.sql
      .selectFrom('app_user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return known.id;
  });
}
