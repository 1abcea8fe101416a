import type { LoadContext } from '../framework';
import { createCookieSessionStorage, type SessionStorage } from '../framework.server';
import { hasAccounts } from '../i18n/site';

/** Each audience of the API has its own log-in; a browser can hold all three at once. */
export type Audience = 'shop' | 'seller' | 'office';
type Tokens = Partial<Record<Audience, string>>;

let storage: SessionStorage<Tokens> | undefined;

/** One process has one secret, known once the first request brings its configuration. */
function sessions({ sessionSecret, publicUrl }: LoadContext['config']): SessionStorage<Tokens> {
  storage ??= createCookieSessionStorage<Tokens>({
    cookie: {
      name: 'session',
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: publicUrl.startsWith('https:'),
      secrets: [sessionSecret],
      maxAge: 60 * 60 * 24 * 30,
    },
  });
  return storage;
}

/** The API token a browser holds for an audience; null when signed out there, and on sites without accounts. */
export async function readToken(
  request: Request,
  config: LoadContext['config'],
  audience: Audience,
): Promise<string | null> {
  if (!hasAccounts()) return null;
  const session = await sessions(config).getSession(request.headers.get('Cookie'));
  return session.get(audience) ?? null;
}

/** A `Set-Cookie` value that signs in at an audience, or out of it when the token is null. */
export async function writeToken(
  request: Request,
  config: LoadContext['config'],
  audience: Audience,
  token: string | null,
): Promise<string> {
  const session = await sessions(config).getSession(request.headers.get('Cookie'));
  if (token === null) session.unset(audience);
  else session.set(audience, token);
  return sessions(config).commitSession(session);
}
