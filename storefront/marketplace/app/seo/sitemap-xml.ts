import { baseLocale, locales } from '@gebyar/storefront/i18n/locale';
import { localPath } from '@gebyar/storefront/i18n/paths';

export interface Address {
  /** A bare path. */
  path: string;
  /** ISO 8601. */
  updatedAt?: string;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A list of pages, each in every language, each naming the others (sitemaps.org; Google's xhtml:link alternates). */
export function urlSet(publicUrl: string, addresses: readonly Address[]): string {
  const url = (path: string, locale: (typeof locales)[number]) =>
    escapeXml(`${publicUrl}${localPath(path, locale)}`);
  const entries = addresses.flatMap(({ path, updatedAt }) => {
    const alternates = [...locales, 'x-default' as const]
      .map((locale) => {
        const href = url(path, locale === 'x-default' ? baseLocale : locale);
        return `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`;
      })
      .join('');
    const lastmod = updatedAt === undefined ? '' : `<lastmod>${escapeXml(updatedAt)}</lastmod>`;
    return locales.map((locale) => `<url><loc>${url(path, locale)}</loc>${lastmod}${alternates}</url>`);
  });
  return `${head}\n<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The list of the lists. */
export const sitemapIndex = (publicUrl: string, files: readonly string[]): string =>
  `${head}\n<sitemapindex ${namespace}>\n${files
    .map((file) => `<sitemap><loc>${escapeXml(`${publicUrl}/sitemaps/${file}`)}</loc></sitemap>`)
    .join('\n')}\n</sitemapindex>\n`;

export const xml = (body: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
