import type { Locale } from '../platform/locale.js';

const maxLength = 2000;

export interface ReturnOrigins {
  PUBLIC_URL_MARKETPLACE: string;
  /** Further origins, separated by commas; `https://*.shops.example` allows every host below it. */
  ALLOWED_RETURN_ORIGINS: string;
}

/**
 * Whether a shopper may be sent to an address after paying: http(s), without a log-in in it, and of an origin that is ours.
 * Anything else would make our checkout a stepping stone to somebody's copy of it.
 */
export function isAllowedReturnUrl(text: string, config: ReturnOrigins): boolean {
  const url = text.length <= maxLength ? URL.parse(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  const allowed = [config.PUBLIC_URL_MARKETPLACE, ...config.ALLOWED_RETURN_ORIGINS.split(',')];
  return allowed.some((origin) => isOf(url, origin.trim()));
}

function isOf(url: URL, origin: string): boolean {
  const below = /^(https?:)\/\/\*(\.[^/*]+)$/.exec(origin);
  if (below) return url.protocol === below[1] && url.host.endsWith(below[2] ?? '');
  return URL.parse(origin)?.origin === url.origin;
}

/** The order's page in the marketplace, in the shopper's language; whoever has the link sees the order. */
export function orderPageUrl(
  marketplace: string,
  locale: Locale,
  { number, secret }: { number: string; secret: string },
): string {
  const prefix = locale === 'en' ? '/en' : '';
  return `${marketplace}${prefix}/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(secret)}`;
}

/** Where an order is paid by hand, and proofs are sent. */
export function payPageUrl(
  marketplace: string,
  locale: Locale,
  { number, secret }: { number: string; secret: string },
): string {
  const prefix = locale === 'en' ? '/en' : '';
  return `${marketplace}${prefix}/orders/${encodeURIComponent(number)}/pay?key=${encodeURIComponent(secret)}`;
}

/** A caller's address to come back to, with the order's number and secret in the places it left for them. */
export const fillReturnUrl = (url: string, { number, secret }: { number: string; secret: string }): string =>
  url.replaceAll('{number}', encodeURIComponent(number)).replaceAll('{secret}', encodeURIComponent(secret));
