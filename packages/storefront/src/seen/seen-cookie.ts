import { getSite } from '../i18n/site';
import { isProductId } from '../wishes/guest-list';

const mostKept = 12;
const aMonth = 60 * 60 * 24 * 30;

/** Each shop remembers its own. */
const cookieName = (): string => {
  const { sellerSlug } = getSite();
  return sellerSlug === null ? 'seen' : `seen-${sellerSlug}`;
};

/** The ids of the products that this browser looked at, the latest first. `cookies` as `document.cookie` has them. */
export function readSeen(cookies: string): string[] {
  const start = `${cookieName()}=`;
  const value = cookies
    .split(/;\s*/)
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
  return (value ?? '').split('.').filter(isProductId).slice(0, mostKept);
}

/** The cookie that remembers one more. It holds nothing that opens anything, so scripts may write it, too. */
export function seenCookie(cookies: string, id: string): string {
  const ids = [id, ...readSeen(cookies).filter((other) => other !== id)].slice(0, mostKept);
  return `${cookieName()}=${ids.join('.')}; Path=/; Max-Age=${String(aMonth)}; SameSite=Lax`;
}
