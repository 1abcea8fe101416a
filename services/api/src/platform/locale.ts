/** Languages of the texts in this deployment, the first being the one that others fall back to. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'id';

/** A text that people read, by language. */
export type LocalizedText = Partial<Record<Locale, string>>;

/** The text in the wanted language, else in the deployment's first, else in any, else empty. */
export function localize(text: LocalizedText | null | undefined, locale: Locale): string {
  if (!text) return '';
  return text[locale] || text[defaultLocale] || Object.values(text).find(Boolean) || '';
}

/** The best language for an Accept-Language header. */
export function localeFromHeader(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
      return { language: tag.split('-')[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return defaultLocale;
}
