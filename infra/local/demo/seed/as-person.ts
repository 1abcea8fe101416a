import type { Context } from '@gebyar/api/commands';
import { known } from './in-parallel.ts';
import type { Users } from './accounts.ts';

type Audience = 'shop' | 'seller' | 'office';

/** What a person does through a command, signed in, at a time. A guest for no address. */
export function asPerson(
  context: Context,
  users: Users,
  audience: Audience,
  email: string | null,
  at: Date,
): Context {
  const clock = () => at;
  if (email === null) return { ...context, clock, actor: { kind: 'guest' } };
  const userId = known(users, email);
  // No session of the demo's is ever looked up: commands are called, not the API.
  const actor = {
    kind: 'user',
    userId,
    audience,
    name: email,
    email,
    staffRole: audience === 'office' ? 'OPERATOR' : null,
    sessionId: userId,
  } as const;
  return { ...context, clock, actor };
}
