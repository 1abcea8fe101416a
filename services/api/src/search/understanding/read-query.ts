import type { Dictionary } from './dictionary.js';
import { readPrice } from './price-words.js';
import { tokens } from './tokens.js';

export const maxQueryLength = 200;
const maxWords = 8;

/** What a person asks for, before it is known which words the shop has. */
export interface ReadQuery {
  /** In whole units of the currency. */
  minPrice: number | null;
  maxPrice: number | null;
  inStock: boolean;
  madeToOrder: boolean;
  /** What must be there: each word with those that stand for it, its own first. */
  words: readonly (readonly string[])[];
  /** What is liked to be there. */
  preferred: readonly string[];
}

/** Replaces abbreviations, longest entries first; once, so that entries can't run in circles. */
function rewrite(words: readonly string[], { rewrites, longest }: Dictionary): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const size = longestEntry(words, at, longest, (entry) => rewrites.has(entry));
    if (size === 0) result.push(words[at++] ?? '');
    else {
      result.push(...(rewrites.get(words.slice(at, at + size).join(' ')) ?? []));
      at += size;
    }
  }
  return result;
}

function longestEntry(
  words: readonly string[],
  at: number,
  longest: number,
  isEntry: (text: string) => boolean,
): number {
  for (let size = Math.min(longest, words.length - at); size > 0; size--)
    if (isEntry(words.slice(at, at + size).join(' '))) return size;
  return 0;
}

/** Reads a query by the dictionary alone. Pure; takes anything. */
export function readQuery(query: string, dictionary: Dictionary): ReadQuery {
  const { min, max, rest } = readPrice(query.slice(0, maxQueryLength));
  const { stopWords, inStockWords, madeToOrderWords, synonyms, hints, longest } = dictionary;
  const words = rewrite(tokens(rest), dictionary);
  const [asked, idle]: [string[], string[]] = [[], []];
  const preferred: string[] = [];
  let [inStock, madeToOrder] = [false, false];
  const isEntry = (text: string) =>
    inStockWords.has(text) || madeToOrderWords.has(text) || synonyms.has(text) || hints.has(text);
  for (let at = 0; at < words.length;) {
    const size = Math.max(1, longestEntry(words, at, longest, isEntry));
    const word = words.slice(at, at + size).join(' ');
    at += size;
    if (inStockWords.has(word)) inStock = true;
    else if (madeToOrderWords.has(word)) madeToOrder = true;
    else if (hints.has(word)) preferred.push(word, ...(hints.get(word) ?? []));
    else if (stopWords.has(word)) idle.push(word);
    else asked.push(word);
  }
  const nothingElse = min === null && max === null && !inStock && !madeToOrder;
  // “hadiah untuk ibu” names no thing: then what people look for in such a case is what must be there.
  const wishes = [...new Set(preferred)].filter((word) => !hints.has(word));
  const required =
    asked.length > 0
      ? [...new Set(asked)].map((word) => [word, ...(synonyms.get(word) ?? [])])
      : wishes.length > 0
        ? [wishes.flatMap((word) => [word, ...(synonyms.get(word) ?? [])])]
        : nothingElse
          ? [...new Set(idle)].map((word) => [word])
          : [];
  return {
    minPrice: min,
    maxPrice: max,
    inStock,
    madeToOrder,
    words: required.slice(0, maxWords),
    preferred: [...new Set(preferred)].slice(0, 12),
  };
}
