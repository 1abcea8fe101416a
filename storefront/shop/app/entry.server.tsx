import { runInPage } from '@gebyar/storefront/i18n/page.server';
import { localeOfPath } from '@gebyar/storefront/i18n/paths';
import { siteOf } from './theme/site-of';

export { default, handleError } from '@gebyar/storefront/entry.server';

/** The host or the first part of the path tells whose shop it is; the next part the language. */
export function runPage<Result>(
  asked: { host: string; pathname: string; shopHostSuffix: string | null },
  work: () => Result,
): Result {
  const site = siteOf(asked);
  return runInPage({ site, locale: localeOfPath(asked.pathname, site) }, work);
}
