import type { LoadContext } from '../framework';
import { createCookie } from '../framework.server';

/** Where a visitor last asked what delivery costs: the official code of a kelurahan. */
const cookie = createCookie('place', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: 60 * 60 * 24 * 90,
});

const codePattern = /^\d[\d.]{1,19}$/;

export const isPlaceCode = (value: unknown): value is string =>
  typeof value === 'string' && codePattern.test(value);

export async function readPlace(request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  return isPlaceCode(value) ? value : null;
}

/** A `Set-Cookie` value that remembers the place. */
export const rememberPlace = (code: string, { publicUrl }: LoadContext['config']): Promise<string> =>
  cookie.serialize(code, { secure: publicUrl.startsWith('https:') });
