/** The three endpoints, each with sessions of its own. */
export type Audience = 'shop' | 'seller' | 'office';

/** Who asks. `system` is the platform itself: jobs, migrations, the demo seed. */
export type Actor =
  | { kind: 'guest' }
  | { kind: 'system' }
  | {
      kind: 'user';
      userId: string;
      audience: Audience;
      name: string;
      email: string;
      staffRole: string | null;
      sessionId: string;
    };

/** The acting person's user id, null for guests and the platform. */
export const actorId = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);
