/** A piece of a suggestion, and whether it was typed. */
export interface TextPart {
  text: string;
  typed: boolean;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Parts a suggestion into what somebody typed already, at the beginnings of its words, and the rest. Put together the parts
 * are the suggestion.
 */
export function typedParts(suggestion: string, typed: string): TextPart[] {
  const all = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // A single letter says something only where it begins the word that is being typed.
  const words = [...new Set(all.filter((word, index) => word.length > 1 || index === all.length - 1))];
  if (words.length === 0) return [{ text: suggestion, typed: false }];
  // The longest first, or `an` would be taken where `anggrek` was typed.
  const any = words
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
  return suggestion
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})`, 'iu'))
    .map((text, index) => ({ text, typed: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
