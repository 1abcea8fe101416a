import { getLocale, overwriteGetLocale } from '../paraglide/runtime.js';

/** Indonesian has no prefix; every other language lives under `/<locale>`. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
export const baseLocale: Locale = 'id';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export { getLocale };

/** Tells the compiled messages where the current locale comes from. Called once by each entry. */
export const provideLocale = (source: () => Locale): void => overwriteGetLocale(source);
