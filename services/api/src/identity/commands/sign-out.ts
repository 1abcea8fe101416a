import type { Context } from '../../platform/context.js';

/** Ends the session the request came with. @returns false when there was none. */
export async function signOut({ actor, db }: Context): Promise<boolean> {
  if (actor.kind !== 'user') return false;
  await db.platform
    .updateTable('session')
    .set({ revoked_at: new Date() })
    .where('id', '=', actor.sessionId)
    .execute();
  return true;
}
