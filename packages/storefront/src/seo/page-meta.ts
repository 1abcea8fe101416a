import type { MetaDescriptor } from '../framework';
import { baseLocale, getLocale, locales } from '../i18n/locale';
import { m } from '../i18n/messages';
import { barePath, localPath } from '../i18n/paths';

/** A picture with its size in pixels, so that a preview keeps its place before the picture is there. */
export interface SharedPicture {
  url: string;
  width: number;
  height: number;
}

interface PageMetaOptions {
  title: string;
  description?: string;
  /** Of the meta function's arguments. */
  location: { pathname: string };
  /** Of the meta function's arguments: the public address comes from the root's loader. */
  matches: readonly unknown[];
  /** The picture a shared link shows; the site's own sign when there is none. */
  image?: SharedPicture | string | null | undefined;
  type?: 'website' | 'product' | 'profile';
  /** The part of the query that makes it a page of its own, such as `?motif=sulur-pakis`. */
  search?: string;
  /** For what is nobody else's business: carts, orders, desks. */
  noIndex?: boolean;
}

/** A text of the root loader's data (see SiteData); empty when it could not run. */
function rootText(matches: readonly unknown[], name: 'publicUrl' | 'marketplaceUrl' | 'siteName'): string {
  for (const match of matches) {
    if (typeof match !== 'object' || match === null || !('data' in match)) continue;
    const { data } = match;
    if (typeof data !== 'object' || data === null || !(name in data)) continue;
    const value = (data as Record<string, unknown>)[name];
    if (typeof value === 'string') return value;
  }
  return '';
}

/** The public address, as the root's loader told it; empty when it could not run. */
export const publicUrlOf = (matches: readonly unknown[]): string => rootText(matches, 'publicUrl');

/** Open Graph names languages with a country. */
const territories = { id: 'id_ID', en: 'en_GB' } as const satisfies Record<(typeof locales)[number], string>;

function pictureMeta(image: SharedPicture | string | null, title: string, signUrl: string): MetaDescriptor[] {
  if (image === null)
    return [
      { property: 'og:image', content: signUrl },
      { name: 'twitter:card', content: 'summary' },
    ];
  const size =
    typeof image === 'string'
      ? []
      : [
          { property: 'og:image:width', content: String(image.width) },
          { property: 'og:image:height', content: String(image.height) },
        ];
  return [
    { property: 'og:image', content: typeof image === 'string' ? image : image.url },
    ...size,
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** Title, description, canonical address, the other languages and the card of a shared link. */
export function pageMeta({
  title,
  description,
  location,
  matches,
  image,
  type = 'website',
  search = '',
  noIndex = false,
}: PageMetaOptions): MetaDescriptor[] {
  const site = rootText(matches, 'siteName') || m.site_name();
  const fullTitle = title === site ? title : `${title} · ${site}`;
  const base: MetaDescriptor[] = [{ title: fullTitle }];
  if (description) base.push({ name: 'description', content: description });
  if (noIndex) return [...base, { name: 'robots', content: 'noindex' }];

  const publicUrl = publicUrlOf(matches);
  const path = `${barePath(location.pathname)}${search}`;
  const canonical = `${publicUrl}${localPath(path)}`;
  return [
    ...base,
    { tagName: 'link', rel: 'canonical', href: canonical },
    ...locales.map((locale) => ({
      tagName: 'link',
      rel: 'alternate',
      hrefLang: locale,
      href: `${publicUrl}${localPath(path, locale)}`,
    })),
    {
      tagName: 'link',
      rel: 'alternate',
      hrefLang: 'x-default',
      href: `${publicUrl}${localPath(path, baseLocale)}`,
    },
    { property: 'og:title', content: title },
    { property: 'og:type', content: type },
    { property: 'og:url', content: canonical },
    { property: 'og:site_name', content: site },
    { property: 'og:locale', content: territories[getLocale()] },
    ...locales
      .filter((locale) => locale !== getLocale())
      .map((locale) => ({ property: 'og:locale:alternate', content: territories[locale] })),
    ...(description ? [{ property: 'og:description', content: description }] : []),
    ...pictureMeta(image ?? null, title, `${rootText(matches, 'marketplaceUrl') || publicUrl}/icon-512.png`),
  ];
}
