import { locales, localize, type LocalizedText } from '../platform/locale.js';

/** `Biru / M`, in each language that any of the values has; empty for a variant of a product without options. */
export function variantTitle(optionValues: readonly LocalizedText[]): LocalizedText {
  const used = locales.filter((locale) => optionValues.some((value) => value[locale]));
  return Object.fromEntries(
    used.map((locale) => [locale, optionValues.map((value) => localize(value, locale)).join(' / ')]),
  );
}
