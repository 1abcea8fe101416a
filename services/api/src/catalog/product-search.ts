import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import { localize, locales } from '../platform/locale.js';
import type { CategoryTree } from './category-tree.js';
import {
  countProducts,
  filteredProducts,
  rankedPage,
  rankings,
  type ListSort,
  type ProductFilter,
  type ProductQuery,
  type RankedProduct,
  type Ranking,
} from './product-list.js';
import { searchTerms } from './search-terms.js';

export type SearchSort = ListSort | 'RELEVANCE';
/** EXACT: every word is there, in any form. NEAR: words are taken for what they are spelled like. */
export type SearchMode = 'EXACT' | 'NEAR';

export interface Search {
  filter: ProductFilter;
  words: string[];
  tree: CategoryTree;
}

export const parseSearch = (query: string, filter: ProductFilter, tree: CategoryTree): Search => ({
  filter,
  words: searchTerms(query),
  tree,
});

// Below this two words share too little to be one misspelled: "topi" and "kopi" have 0.4, "sambel" and "sambal" 0.57.
const nearEnough = 0.45;
const minLettersForPrefix = 3;
const minLettersForNear = 4;

/** A word in the forms it takes in each language of the search document; the beginning of a word counts as the word. */
function wordQuery(word: string): RawBuilder<unknown> {
  // Letters and digits only (see searchTerms), so nothing in it is an operator.
  const lexeme = word.length >= minLettersForPrefix ? `${word}:*` : word;
  return sql`(to_tsquery('indonesian', ${lexeme}) || to_tsquery('english', ${lexeme}) || to_tsquery('simple', ${lexeme}))`;
}

const title = (locale: string) => sql`lower(coalesce(product.title ->> ${sql.lit(locale)}, ''))`;
const sellerName = sql`lower(seller.name)`;
const motif = sql`coalesce(product.motif_slug, '')`;

const categoriesNamed = (tree: CategoryTree, word: string): string[] =>
  tree
    .inOrder()
    .filter(({ name }) =>
      locales.some((locale) =>
        localize(name, locale)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .includes(word),
      ),
    )
    .flatMap(({ id }) => tree.withDescendants(id));

function exactly(word: string, tree: CategoryTree): RawBuilder<boolean> {
  const categories = [...new Set(categoriesNamed(tree, word))];
  return sql<boolean>`(product.search @@ ${wordQuery(word)}
    OR position(${` ${word}`} IN ' ' || ${sellerName}) > 0
    OR product.category_id = ANY (${categories}::uuid[]))`;
}

function nearly(word: string, tree: CategoryTree): RawBuilder<boolean> {
  if (word.length < minLettersForNear) return exactly(word, tree);
  return sql<boolean>`(${exactly(word, tree)}
    OR greatest(word_similarity(${word}, ${title('id')}), word_similarity(${word}, ${title('en')}),
      word_similarity(${word}, ${motif}), word_similarity(${word}, ${sellerName})) >= ${nearEnough})`;
}

/** Words in the title weigh most, then the likeness of the whole, then the seller's name. */
function relevance(words: readonly string[]): Ranking {
  const text = words.join(' ');
  const all = sql.join(words.map(wordQuery), sql` || `);
  const value = sql`round((
    2 * ts_rank(product.search, ${all}, 32)
    + greatest(word_similarity(${text}, ${title('id')}), word_similarity(${text}, ${title('en')}))
    + 0.3 * word_similarity(${text}, ${sellerName}))::numeric, 6)`;
  return {
    value,
    text: sql<string>`${value}::text`,
    parse: (given) => (/^\d{1,9}(\.\d{1,6})?$/.test(given) ? sql`${given}::numeric` : null),
    direction: 'desc',
  };
}

const found = (
  context: Context,
  { filter, words, tree }: Search,
  mode: SearchMode,
  purpose: 'page' | 'count',
): ProductQuery =>
  words.reduce(
    (query, word) => query.where(mode === 'EXACT' ? exactly(word, tree) : nearly(word, tree)),
    filteredProducts(context, filter, purpose),
  );

export interface SearchPage {
  mode: SearchMode;
  rows: RankedProduct[];
}

/**
 * One page of what a search finds, and one row more when there are more. When nothing has every word, what is
 * spelled like them is found instead; the pages after the first stay with what the first one chose.
 *
 * @throws BAD_USER_INPUT for a cursor that this search did not give out
 */
export async function searchPage(
  context: Context,
  search: Search,
  sort: SearchSort,
  request: PageRequest,
): Promise<SearchPage> {
  if (search.words.length === 0) return { mode: 'EXACT', rows: [] };
  const ranking = sort === 'RELEVANCE' ? relevance(search.words) : rankings[sort];
  const page = (mode: SearchMode, after: { value: unknown; id: unknown } | null) =>
    rankedPage(context, found(context, search, mode, 'page'), ranking, {
      first: request.first + 1,
      after,
    }).execute();
  if (request.after) {
    const [tag, mode, value, id] = request.after;
    if (tag !== sort || (mode !== 'EXACT' && mode !== 'NEAR'))
      throw requestError('BAD_USER_INPUT', context.locale);
    return { mode, rows: await page(mode, { value, id }) };
  }
  const rows = await page('EXACT', null);
  return rows.length > 0 ? { mode: 'EXACT', rows } : { mode: 'NEAR', rows: await page('NEAR', null) };
}

/** How many products a search finds in a mode. */
export const countFound = (context: Context, search: Search, mode: SearchMode): Promise<number> =>
  search.words.length === 0 ? Promise.resolve(0) : countProducts(found(context, search, mode, 'count'));
