import { locales, type LocalizedText } from '../platform/locale.js';

/** A text tidied: trimmed, without empty languages. */
export function tidy(text: LocalizedText | null | undefined): LocalizedText {
  const kept: LocalizedText = {};
  for (const locale of locales) {
    const value = text?.[locale]?.trim();
    if (value) kept[locale] = value;
  }
  return kept;
}

export const isEmpty = (text: LocalizedText): boolean => Object.keys(text).length === 0;

/** Characters of the longest language. */
export const longest = (text: LocalizedText): number =>
  Math.max(0, ...Object.values(text).map((value) => value.length));

/** Whether a number is a whole one within bounds. */
export const isWhole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;
