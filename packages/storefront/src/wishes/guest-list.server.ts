import type { LoadContext } from '../framework';
import { createCookie } from '../framework.server';
import { getSite } from '../i18n/site';
import { readGuestList } from './guest-list';

/** Each shop has a list of its own, like its cart. */
const cookie = () => {
  const { sellerSlug } = getSite();
  return createCookie(sellerSlug === null ? 'wishes' : `wishes-${sellerSlug}`, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: 60 * 60 * 24 * 365,
  });
};

const secure = (config: LoadContext['config']) => ({ secure: config.publicUrl.startsWith('https:') });

/** What this browser keeps for later without signing in, the newest first. */
export const readGuestWishes = async (request: Request): Promise<string[]> =>
  readGuestList(await cookie().parse(request.headers.get('Cookie')));

/** A `Set-Cookie` value that remembers the list, or forgets it when it is empty. */
export const rememberGuestWishes = (list: string[], config: LoadContext['config']): Promise<string> =>
  list.length > 0
    ? cookie().serialize(list, secure(config))
    : cookie().serialize('', { ...secure(config), maxAge: 0 });
