import type { LoadContext } from '../framework';
import { createCookie } from '../framework.server';
import { getSite } from '../i18n/site';

/** Each shop has a cart of its own, also where several share a host. */
const cookie = () => {
  const { sellerSlug } = getSite();
  return createCookie(sellerSlug === null ? 'cart' : `cart-${sellerSlug}`, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: 60 * 60 * 24 * 60,
  });
};

const secure = (config: LoadContext['config']) => ({ secure: config.publicUrl.startsWith('https:') });

/** The cart this browser holds. The id is unguessable and is all that opens the cart. */
export async function readCartId(request: Request): Promise<string | null> {
  const value: unknown = await cookie().parse(request.headers.get('Cookie'));
  return typeof value === 'string' && /^[\w-]{8,100}$/.test(value) ? value : null;
}

/** A `Set-Cookie` value that remembers the cart. */
export const rememberCart = (id: string, config: LoadContext['config']): Promise<string> =>
  cookie().serialize(id, secure(config));

/** A `Set-Cookie` value that forgets the cart, once it has become an order or is gone. */
export const forgetCart = (config: LoadContext['config']): Promise<string> =>
  cookie().serialize('', { ...secure(config), maxAge: 0 });
