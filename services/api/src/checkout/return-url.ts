import type { Locale } from '../platform/locale.js';

const maxLength = 2000;

export interface ReturnOrigins {
  PUBLIC_URL_MARKETPLACE: string;
  /** Further origins, separated by commas. */
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
  return allowed.some((origin) => URL.parse(origin.trim())?.origin === url.origin);
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
