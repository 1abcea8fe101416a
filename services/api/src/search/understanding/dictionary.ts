import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tokens } from './tokens.js';

const texts = z.array(z.string().min(1));
const schema = z.object({
  /** Words that say nothing about a product. */
  stopWords: texts.default([]),
  inStockWords: texts.default([]),
  madeToOrderWords: texts.default([]),
  /** Abbreviations and common misspellings, and what is meant. */
  rewrites: z.record(z.string(), z.string()).default({}),
  /** Words that stand for each other, in any language. */
  synonyms: z.array(texts).default([]),
  /** Words that name an occasion or a person, and what people then look for. */
  hints: z.array(z.object({ words: texts, prefer: texts })).default([]),
});

/** How people of a deployment say things; keys are token texts, such as `oleh oleh`. */
export interface Dictionary {
  stopWords: ReadonlySet<string>;
  inStockWords: ReadonlySet<string>;
  madeToOrderWords: ReadonlySet<string>;
  rewrites: ReadonlyMap<string, readonly string[]>;
  /** The other words of a word's groups. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  hints: ReadonlyMap<string, readonly string[]>;
  /** The most words that one entry has. */
  longest: number;
}

const key = (text: string): string => tokens(text).join(' ');

/** @throws when the data does not fit its shape. */
export function toDictionary(data: unknown): Dictionary {
  const { stopWords, inStockWords, madeToOrderWords, rewrites, synonyms, hints } = schema.parse(data);
  const alike = new Map<string, string[]>();
  for (const group of synonyms.map((words) => words.map(key))) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      alike.set(word, [...new Set([...(alike.get(word) ?? []), ...others])]);
    }
  }
  const preferred = new Map<string, string[]>();
  for (const { words, prefer } of hints) {
    for (const word of words.map(key)) {
      preferred.set(word, [...new Set([...(preferred.get(word) ?? []), ...prefer.map(key)])]);
    }
  }
  const entries = [
    ...inStockWords.map(key),
    ...madeToOrderWords.map(key),
    ...Object.keys(rewrites).map(key),
    ...alike.keys(),
    ...preferred.keys(),
  ];
  return {
    stopWords: new Set(stopWords.map(key)),
    inStockWords: new Set(inStockWords.map(key)),
    madeToOrderWords: new Set(madeToOrderWords.map(key)),
    rewrites: new Map(Object.entries(rewrites).map(([from, to]) => [key(from), tokens(to)])),
    synonyms: alike,
    hints: preferred,
    longest: Math.max(1, ...entries.map((entry) => entry.split(' ').length)),
  };
}

const read = new Map<string, Dictionary>();

/** The dictionary of a deployment, `search.json` in its folder, read once. Without one, words mean themselves. */
export function dictionaryOf(directory: string): Dictionary {
  const known = read.get(directory);
  if (known) return known;
  const file = join(directory, 'search.json');
  const dictionary = toDictionary(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  read.set(directory, dictionary);
  return dictionary;
}
