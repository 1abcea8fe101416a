import type { KnownWord } from './known-words.js';

/** A word of a query with all that may stand for it, as text for `tsquery`. */
export interface WordGroup {
  /** As it is understood: corrected when it was misspelled. */
  word: string;
  corrected: boolean;
  /** Every form of every alternative. */
  query: string;
  /** The same within a part of the headline: A title, B motifs and attributes, C categories, D seller. */
  within: (weight: 'A' | 'B' | 'C' | 'D') => string;
  /** In how many documents it stands at most. */
  documents: number;
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

type Part = { lexemes: readonly string[]; begins: boolean };

const write = (alternatives: readonly (readonly Part[])[], weight: string): string =>
  alternatives
    .map(
      (parts) =>
        `(${parts
          .map(({ lexemes, begins }) => {
            const marks = `${begins ? '*' : ''}${weight}`;
            return `(${lexemes.map((lexeme) => quoted(lexeme) + (marks ? `:${marks}` : '')).join(' | ')})`;
          })
          .join(' & ')})`,
    )
    .join(' | ');

/** Puts the alternatives of one word together, each of one or more words that are looked up already. */
export function toGroup(
  word: string,
  alternatives: readonly string[],
  lookUp: (word: string) => KnownWord | undefined,
  corrected = false,
): WordGroup {
  const parts = alternatives.map((text) =>
    text.split(' ').map((each): Part & { documents: number } => {
      const found = lookUp(each);
      const begins = found?.begins ?? false;
      return {
        // A word in no form at all is one that a language thinks nothing of; it stands in the documents as it is.
        lexemes: found && found.lexemes.length > 0 && !begins ? found.lexemes : [each],
        begins,
        documents: begins ? Number.MAX_SAFE_INTEGER : (found?.documents ?? 0),
      };
    }),
  );
  return {
    word,
    corrected,
    query: `(${write(parts, '')})`,
    within: (weight) => `(${write(parts, weight)})`,
    documents: Math.min(
      Number.MAX_SAFE_INTEGER,
      parts.reduce((sum, all) => sum + Math.min(...all.map(({ documents }) => documents)), 0),
    ),
  };
}

/** All ways to leave out some of the groups, so that `size` of them must be there. */
export function anyOf(groups: readonly WordGroup[], size: number): string {
  const choose = (from: number, left: number): string[][] => {
    if (left === 0) return [[]];
    return groups
      .slice(from)
      .flatMap((group, at) => choose(from + at + 1, left - 1).map((rest) => [group.query, ...rest]));
  };
  return choose(0, size)
    .map((chosen) => `(${chosen.join(' & ')})`)
    .join(' | ');
}
