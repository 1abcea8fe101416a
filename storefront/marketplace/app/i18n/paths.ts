import { baseLocale, getLocale, isLocale, type Locale } from './locale';

/** `/en/cart` is English, `/cart` is the base language. */
export function localeOfPath(pathname: string): Locale {
  const [, first] = pathname.split('/');
  // Data requests of the router end in `.data`: `/en.data` is the English home page's.
  const segment = first?.replace(/\.data$/, '');
  return isLocale(segment) && segment !== baseLocale ? segment : baseLocale;
}

/** The path without its language: `/en/cart` and `/cart` are both `/cart`. */
export function barePath(pathname: string): string {
  const locale = localeOfPath(pathname);
  return locale === baseLocale ? pathname : pathname.slice(locale.length + 1) || '/';
}

/** A bare path (with query and hash, if any) in a language: the current one unless told. */
export function localPath(path: string, locale: Locale = getLocale()): string {
  if (locale === baseLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`.replace(/^(\/\w+)\/(?=[?#])/, '$1');
}
