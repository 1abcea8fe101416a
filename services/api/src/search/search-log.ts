import { sql } from 'kysely';
import type { GraphQLContext } from '../platform/graphql/index.js';
import type { ListedProducts } from './list-products.js';
import { tokens } from './understanding/tokens.js';

const longest = 100;

/**
 * Notes what was searched for and how much was found, after the answer is on its way; a note that fails is lost, the search
 * is not. What looks like somebody's number or address is not noted.
 */
export function logSearch(
  { db, locale, logger }: GraphQLContext,
  query: string,
  found: ListedProducts,
): void {
  const text = tokens(query.slice(0, longest)).join(' ').trim().slice(0, longest);
  if (text === '' || /@|\d{7,}/.test(query)) return;
  void (async () => {
    try {
      const count = found.understood?.relaxed ? 0 : await found.knownCount();
      await sql`INSERT INTO search_log (query, result_count, locale) VALUES (${text}, ${count}, ${locale})`.execute(
        db.platform,
      );
    } catch (error) {
      logger.warn({ err: error }, 'a search was not noted');
    }
  })();
}
