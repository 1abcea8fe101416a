import { getSite } from '../i18n/site';

/** So many are kept: one more than are shown, since a product's own page leaves it out. */
const mostKept = 13;
const aMonth = 60 * 60 * 24 * 30;

const idPattern = /^prd_\w{26}$/;

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
  return (value ?? '')
    .split('.')
    .filter((id) => idPattern.test(id))
    .slice(0, mostKept);
}

/** The cookie that remembers one more. It holds nothing that opens anything, so scripts may write it, too. */
export function seenCookie(cookies: string, id: string): string {
  const ids = [id, ...readSeen(cookies).filter((other) => other !== id)].slice(0, mostKept);
  return `${cookieName()}=${ids.join('.')}; Path=/; Max-Age=${String(aMonth)}; SameSite=Lax`;
}
