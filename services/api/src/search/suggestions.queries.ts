import { sql } from 'kysely';
import type { MotifRow } from '../motifs/index.js';
import type { Context } from '../platform/context.js';
import { dictionaryOf } from './understanding/dictionary.js';
import { knownWords } from './understanding/known-words.js';
import { meantWord } from './understanding/spelling.js';
import { tokens } from './understanding/tokens.js';

/** What a begun query may become. Ids and slugs, the likeliest first. */
export interface Suggestions {
  products: string[];
  motifs: string[];
  sellers: string[];
  categories: string[];
  queries: string[];
}

const none: Suggestions = { products: [], motifs: [], sellers: [], categories: [], queries: [] };

const longest = 60;

/** A popular query is offered when so many people asked it and found something. */
const popularFrom = 3;

const quoted = (words: readonly string[], last: string): string =>
  [...words.map((word) => `'${word}'`), `'${last}':*`].join(' & ');

/**
 * Completes what somebody is typing, in one statement: all words but the last are whole, the last has only begun. Abbreviations
 * are written out; a whole word that nobody has is mended.
 */
export async function suggestionsFor(context: Context, query: string, first: number): Promise<Suggestions> {
  const dictionary = dictionaryOf(context.config.DEPLOYMENT_DIR);
  const typed = tokens(query.slice(0, longest)).flatMap((word) => dictionary.rewrites.get(word) ?? [word]);
  if (typed.length === 0) return none;
  const found = await knownWords(context, typed);
  const words = typed.map((word) => {
    const known = found.get(word);
    return known && !known.known && !known.begins ? (meantWord(word, known.alike) ?? word) : word;
  });
  const last = words.at(-1) ?? '';
  const text = words.join(' ');
  const begun = quoted(words.slice(0, -1), last);
  // Names that hold the words, one of which begins with what was typed last.
  const named = (name: ReturnType<typeof sql>) =>
    sql<boolean>`to_tsvector('simple', search_normalize(${name})) @@ ${begun}::tsquery`;
  const { rows } = await sql<Suggestions>`
    SELECT
      ARRAY(SELECT product_id::text FROM (
        SELECT product_id, quality, title FROM search_document
        WHERE headline @@ ${begun}::tsquery ORDER BY quality DESC, product_id LIMIT 300) best
        ORDER BY starts_with(title, ${text}) DESC, position(${text} IN title) > 0 DESC, quality DESC, product_id LIMIT ${first}) AS products,
      ARRAY(SELECT slug FROM motif WHERE published_at IS NOT NULL AND ${named(sql`concat_ws(' ', name ->> 'id', name ->> 'en')`)}
        ORDER BY position, slug LIMIT ${first}) AS motifs,
      ARRAY(SELECT id::text FROM seller WHERE status = 'APPROVED' AND ${named(sql`name`)}
        ORDER BY starts_with(lower(name), ${text}) DESC, name LIMIT ${first}) AS sellers,
      ARRAY(SELECT slug FROM category WHERE ${named(sql`concat_ws(' ', name ->> 'id', name ->> 'en')`)}
        ORDER BY parent_id IS NULL DESC, position, slug LIMIT ${first}) AS categories,
      ARRAY(SELECT query FROM search_popular WHERE query ~>=~ ${text} AND query ~<~ (${text} || chr(1114111))
        AND result_count > 0 AND searches >= ${popularFrom} AND query <> ${text}
        ORDER BY searches DESC, query LIMIT ${first}) AS queries`.execute(context.db.public);
  return rows[0] ?? none;
}

/** Public motifs by slug, in the order of the slugs. */
export async function motifsBySlug({ db }: Context, slugs: readonly string[]): Promise<MotifRow[]> {
  if (slugs.length === 0) return [];
  const rows = await db.public
    .selectFrom('motif')
    .selectAll()
    .where('slug', 'in', slugs)
    .where('published_at', 'is not', null)
    .execute();
  return slugs.flatMap((slug) => rows.find((row) => row.slug === slug) ?? []);
}
