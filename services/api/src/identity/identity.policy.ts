import type { Actor } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';

export type SignedIn = Extract<Actor, { kind: 'user' }>;

/** @throws UNAUTHENTICATED when nobody is signed in on this endpoint. */
export function requireSignedIn({ actor, locale }: Context): SignedIn {
  if (actor.kind !== 'user') throw requestError('UNAUTHENTICATED', locale);
  return actor;
}

/** @throws UNAUTHENTICATED, or FORBIDDEN for a session that is not the operator's. */
export function requireStaff(context: Context): SignedIn {
  const actor = requireSignedIn(context);
  if (actor.audience !== 'office' || actor.staffRole === null)
    throw requestError('FORBIDDEN', context.locale);
  return actor;
}
