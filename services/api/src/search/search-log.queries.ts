import { sql } from 'kysely';
import type { Context } from '../platform/context.js';

export interface SearchedQuery {
  query: string;
  searches: number;
  last_count: number;
  last_at: Date;
}

/** What people searched for most in the last days; only what found nothing when asked. */
export async function topSearches(
  { db }: Context,
  { days, first, onlyWithoutResults }: { days: number; first: number; onlyWithoutResults: boolean },
): Promise<SearchedQuery[]> {
  const { rows } = await sql<SearchedQuery>`
    SELECT * FROM (
      SELECT query, count(*)::integer AS searches, (array_agg(result_count ORDER BY id DESC))[1] AS last_count, max(at) AS last_at
      FROM search_log WHERE at > now() - make_interval(days => ${days}) GROUP BY query) asked
    WHERE NOT ${onlyWithoutResults} OR last_count = 0
    ORDER BY searches DESC, last_at DESC, query LIMIT ${first}`.execute(db.platform);
  return rows;
}
