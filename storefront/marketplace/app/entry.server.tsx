import { runInPage } from '@gebyar/storefront/i18n/page.server';
import { localeOfPath } from '@gebyar/storefront/i18n/paths';
import { marketplace } from '@gebyar/storefront/i18n/site';

export { default, handleError } from '@gebyar/storefront/entry.server';

/** Every host and path is the marketplace's; the path tells the language. */
export const runPage = <Result,>(
  { pathname }: { host: string; pathname: string },
  work: () => Result,
): Result => runInPage({ site: marketplace, locale: localeOfPath(pathname, marketplace) }, work);
