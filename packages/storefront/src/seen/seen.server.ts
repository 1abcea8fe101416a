import { RecentlySeenDocument, type ProductCardFragment } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { getSite } from '../i18n/site';
import { readSeen, seenCookie } from './seen-cookie';

const cookiesOf = (request: Request): string => request.headers.get('Cookie') ?? '';

/** Browsers say when they only fetch ahead. */
const isAhead = (request: Request): boolean =>
  /prefetch/.test(request.headers.get('Sec-Purpose') ?? request.headers.get('Purpose') ?? '');

/** A `Set-Cookie` value that remembers a product as seen; null when nobody looks at it yet. */
export const rememberSeen = (request: Request, id: string): string | null =>
  isAhead(request) ? null : seenCookie(cookiesOf(request), id);

/** What this visitor looked at and is still in the shop, the latest first. A page does without it rather than fail. */
export async function loadSeen(args: ApiArgs): Promise<ProductCardFragment[]> {
  const ids = readSeen(cookiesOf(args.request));
  if (ids.length === 0) return [];
  try {
    const { productsByIds } = await shop.publicQuery(args, RecentlySeenDocument, { ids });
    const { sellerSlug } = getSite();
    return productsByIds.filter(({ seller }) => sellerSlug === null || seller.slug === sellerSlug);
  } catch (error) {
    if (error instanceof Response) return [];
    throw error;
  }
}
