import { redirect } from '../framework.server';
import { localPath } from '../i18n/paths';

/**
 * What a look-up found.
 *
 * @throws a 404 Response when it found nothing.
 */
export function requireFound<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) {
    throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  }
  return thing;
}

/**
 * Leads on from the slug a thing had before to the one it has now.
 *
 * @throws a 301 Response when `slug` is not the asked one.
 */
export function requireCurrentSlug(folder: 'products' | 'sellers', asked: string, slug: string): void {
  if (asked !== slug) throw redirect(localPath(`/${folder}/${slug}`), { status: 301 });
}
