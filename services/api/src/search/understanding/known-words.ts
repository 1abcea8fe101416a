import { sql } from 'kysely';
import { keep, type Context } from '../../platform/context.js';
import type { AlikeWord } from './spelling.js';

/** One word, as the shop's documents know it. */
export interface KnownWord {
  word: string;
  /** The forms that documents hold it in. */
  lexemes: string[];
  /** Some document has it. */
  known: boolean;
  /** Some document has a word that begins with it. */
  begins: boolean;
  /** In how many documents it stands at most, as counted last. */
  documents: number;
  /** Words of titles, motifs, categories and sellers that look alike; for unknown words. */
  alike: AlikeWord[];
}

/** Looks words up, all in one statement. */
export async function knownWords(
  context: Context,
  words: readonly string[],
): Promise<ReadonlyMap<string, KnownWord>> {
  if (words.length === 0) return new Map();
  return keep(context, JSON.stringify(['words', ...words]), () => lookUp(context, words));
}

async function lookUp({ db }: Context, words: readonly string[]): Promise<Map<string, KnownWord>> {
  const { rows } = await sql<KnownWord>`
    SELECT asked.word, forms.lexemes, coalesce(found.known, false) AS known, coalesce(found.documents, 0) AS documents,
      NOT coalesce(found.known, false) AND length(asked.word) >= 3 AND EXISTS (
        SELECT 1 FROM search_word
        WHERE search_word.word ~>=~ asked.word AND search_word.word ~<~ (asked.word || chr(1114111))) AS begins,
      CASE WHEN found.known OR length(asked.word) < 4 THEN '{}' ELSE ARRAY(
        SELECT json_build_object('word', search_word.word, 'documents', search_word.documents) FROM search_word WHERE search_word.headline AND search_word.word % asked.word
        ORDER BY similarity(search_word.word, asked.word) DESC, search_word.documents DESC, search_word.word LIMIT 20) END AS alike
    FROM unnest(${words}::text[]) AS asked (word)
    CROSS JOIN LATERAL (
      SELECT tsvector_to_array(to_tsvector('simple', asked.word) || to_tsvector('indonesian', asked.word) || to_tsvector('english', asked.word)) AS lexemes
    ) forms
    LEFT JOIN LATERAL (
      SELECT true AS known, sum(search_word.documents)::integer AS documents
      FROM search_word WHERE search_word.word = ANY (forms.lexemes) HAVING count(*) > 0
    ) found ON true`.execute(db.public);
  return new Map(rows.map((row) => [row.word, row]));
}
