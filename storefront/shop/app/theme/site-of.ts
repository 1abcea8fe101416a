import type { Site } from '@gebyar/storefront/i18n/site';

const handle = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whose shop a request is for. With a host suffix (`.toko.example.id`) a shop has a host of its own, and paths begin at
 * the root; on any other host the first part of the path is the seller's handle. A seller's own domain will be a third way.
 */
export function siteOf({
  host,
  pathname,
  shopHostSuffix,
}: {
  host: string;
  pathname: string;
  shopHostSuffix: string | null;
}): Site {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (shopHostSuffix !== null && name.endsWith(shopHostSuffix)) {
    const sellerSlug = name.slice(0, -shopHostSuffix.length);
    return { basePath: '', sellerSlug: handle.test(sellerSlug) ? sellerSlug : '' };
  }
  // Data requests of the router end in `.data`: `/sanggar.data` is the home page's of `/sanggar`.
  const first = (pathname.split('/')[1] ?? '').replace(/\.data$/, '');
  return handle.test(first) ? { basePath: `/${first}`, sellerSlug: first } : { basePath: '', sellerSlug: '' };
}
