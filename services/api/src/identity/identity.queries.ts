import type { Actor, Audience } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { hashSessionToken } from './session-token.js';

/** Who a session token stands for on an endpoint; null when it is unknown, ended, expired or another endpoint's. */
export async function actorOfToken(
  { db }: Context,
  token: string,
  audience: Audience,
): Promise<Actor | null> {
  const row = await db.platform
    .selectFrom('session')
    .innerJoin('app_user', 'app_user.id', 'session.user_id')
    .select([
      'session.id as session_id',
      'app_user.id',
      'app_user.name',
      'app_user.email',
      'app_user.staff_role',
    ])
    .where('session.token_hash', '=', hashSessionToken(token))
    .where('session.audience', '=', audience)
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', new Date())
    .executeTakeFirst();
  if (!row) return null;
  if (audience === 'office' && row.staff_role === null) return null;
  return {
    kind: 'user',
    userId: row.id,
    audience,
    name: row.name,
    email: row.email,
    staffRole: row.staff_role,
    sessionId: row.session_id,
  };
}

/** Where letters about an account go. */
export async function addressOfAccount({ db }: Context, userId: string): Promise<string> {
  const { email } = await db.platform
    .selectFrom('app_user')
    .select('email')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return email;
}

/** Whose address it is; null for nobody's. */
export async function personOfAccount({ db }: Context, email: string): Promise<{ name: string } | null> {
  const row = await db.platform
    .selectFrom('app_user')
    .select('name')
    .where('email', '=', email)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether somebody has shown that mail to their address reaches them. */
export async function isEmailVerified({ db }: Context, userId: string): Promise<boolean> {
  const { email_verified_at: at } = await db.platform
    .selectFrom('app_user')
    .select('email_verified_at')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  return at !== null;
}
