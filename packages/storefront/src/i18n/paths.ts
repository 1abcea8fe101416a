import { baseLocale, getLocale, isLocale, type Locale } from './locale';
import { getSite, type Site } from './site';

/** The path inside a site: what follows its base path. */
const withinSite = (pathname: string, { basePath }: Site): string =>
  basePath !== '' && (pathname === basePath || pathname.startsWith(`${basePath}/`))
    ? pathname.slice(basePath.length) || '/'
    : pathname;

/** `/en/cart` is English, `/cart` is the base language. */
export function localeOfPath(pathname: string, site: Site = getSite()): Locale {
  const [, first] = withinSite(pathname, site).split('/');
  // Data requests of the router end in `.data`: `/en.data` is the English home page's.
  const segment = first?.replace(/\.data$/, '');
  return isLocale(segment) && segment !== baseLocale ? segment : baseLocale;
}

/** The path without its site and language: `/en/cart` and `/cart` are both `/cart`. */
export function barePath(pathname: string): string {
  const path = withinSite(pathname, getSite());
  const locale = localeOfPath(pathname);
  return locale === baseLocale ? path : path.slice(locale.length + 1) || '/';
}

/** A bare path (with query and hash, if any) of the site in a language: the current one unless told. */
export function localPath(path: string, locale: Locale = getLocale()): string {
  const prefix = `${getSite().basePath}${locale === baseLocale ? '' : `/${locale}`}`;
  if (prefix === '') return path;
  return /^\/($|[?#])/.test(path) ? `${prefix}${path.slice(1)}` : `${prefix}${path}`;
}
