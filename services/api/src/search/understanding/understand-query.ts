import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import type { Context } from '../../platform/context.js';
import { dictionaryOf } from './dictionary.js';
import { knownWords, type KnownWord } from './known-words.js';
import { readQuery } from './read-query.js';
import { meantWord } from './spelling.js';
import { toGroup, type WordGroup } from './text-query.js';

/** A query as the shop understands it. */
export interface UnderstoodQuery {
  /** What must be there, a group for each word. */
  groups: readonly WordGroup[];
  /** What is liked to be there. */
  preferred: readonly WordGroup[];
  /** In minor units. */
  minPrice: bigint | null;
  maxPrice: bigint | null;
  inStock: boolean;
  madeToOrder: boolean;
  /** The words as they are searched for, when they are not the ones that were typed. */
  suggestion: string | null;
}

const minorUnits = (context: Context, amount: number | null): bigint | null =>
  amount === null ? null : parseDecimal(String(amount), context.deployment.currency as CurrencyCode);

/** Ways to read one word as two, such as `batiktulis`. */
const splits = (word: string): [string, string][] =>
  word.length < 6 || word.length > 24
    ? []
    : Array.from({ length: word.length - 5 }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)]);

/** Words nobody has, mended: by a word that is spelled nearly so, else by two that were written as one. */
async function mend(context: Context, unknown: readonly KnownWord[]): Promise<Map<string, string>> {
  const mended = new Map<string, string>();
  const left: string[] = [];
  for (const { word, alike } of unknown) {
    const meant = meantWord(word, alike);
    if (meant === null) left.push(word);
    else mended.set(word, meant);
  }
  const halves = await knownWords(context, [...new Set(left.flatMap((word) => splits(word).flat()))]);
  for (const word of left) {
    const found = splits(word).find((pair) => pair.every((half) => halves.get(half)?.known));
    if (found) mended.set(word, found.join(' '));
  }
  return mended;
}

/** Understands a query by the deployment's dictionary and the shop's own words. */
export async function understandQuery(context: Context, query: string): Promise<UnderstoodQuery> {
  const dictionary = dictionaryOf(context.config.DEPLOYMENT_DIR);
  const read = readQuery(query, dictionary);
  const wanted = [...read.words.flat(), ...read.preferred].flatMap((text) => text.split(' '));
  const known = await knownWords(context, [...new Set(wanted)]);
  // Only what a person typed is mended, and only when nothing that stands for it is known either.
  const isKnown = (text: string) =>
    text.split(' ').every((word) => {
      const found = known.get(word);
      return found !== undefined && (found.known || found.begins);
    });
  const own = read.words.filter((alternatives) => !alternatives.some(isKnown)).map(([word = '']) => word);
  const mended = await mend(
    context,
    own.flatMap((text) => text.split(' ').flatMap((word) => known.get(word) ?? [])),
  );
  const others = [...mended.values()].flatMap((text) =>
    [text, ...(dictionary.synonyms.get(text) ?? [])].flatMap((each) => each.split(' ')),
  );
  const more = await knownWords(
    context,
    [...new Set(others)].filter((word) => !known.has(word)),
  );
  const lookUp = (word: string) => known.get(word) ?? more.get(word);
  const groups = read.words.map(([word = '', ...synonyms]) => {
    const meant = mended.get(word);
    if (meant === undefined) return toGroup(word, [word, ...synonyms], lookUp);
    return toGroup(meant, [meant, ...(dictionary.synonyms.get(meant) ?? [])], lookUp, true);
  });
  return {
    groups,
    preferred: read.preferred.map((text) => toGroup(text, [text], lookUp)),
    minPrice: minorUnits(context, read.minPrice),
    maxPrice: minorUnits(context, read.maxPrice),
    inStock: read.inStock,
    madeToOrder: read.madeToOrder,
    suggestion: groups.some(({ corrected }) => corrected) ? groups.map(({ word }) => word).join(' ') : null,
  };
}
