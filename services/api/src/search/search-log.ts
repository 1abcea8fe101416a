import { sql } from 'kysely';
import type { Logger } from '@gebyar/logger';
import type { Database } from '../platform/db/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import type { ListedProducts } from './list-products.js';
import { tokens } from './understanding/tokens.js';

const longest = 100;
const writeAfterMs = 250;
const mostWaiting = 10_000;

interface Note {
  text: string;
  count: number;
  locale: string;
}

// Written together, so that a search costs no transaction of its own.
const waiting = new WeakMap<Database, Note[]>();

function note(db: Database, logger: Logger, one: Note): void {
  const notes = waiting.get(db);
  if (notes) {
    if (notes.length < mostWaiting) notes.push(one);
    return;
  }
  waiting.set(db, [one]);
  setTimeout(() => {
    const taken = waiting.get(db) ?? [];
    waiting.delete(db);
    sql`INSERT INTO search_log (query, result_count, locale)
      SELECT * FROM unnest(${taken.map(({ text }) => text)}::text[], ${taken.map(({ count }) => count)}::integer[],
        ${taken.map(({ locale }) => locale)}::text[])`
      .execute(db.platform)
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'searches were not noted');
      });
  }, writeAfterMs).unref();
}

/**
 * Notes what was searched for and how much was found, after the answer is on its way; a note that fails is lost, the search
 * is not. What looks like somebody's number or address is not noted.
 */
export function logSearch(
  { db, locale, logger, record }: GraphQLContext,
  query: string,
  found: ListedProducts,
): void {
  const text = tokens(query.slice(0, longest)).join(' ').trim().slice(0, longest);
  if (text === '' || /@|\d{7,}/.test(query)) return;
  const counted = found.understood?.relaxed ? Promise.resolve(0) : found.knownCount();
  const write = () => {
    counted.then(
      (count) => {
        note(db, logger, { text, count, locale });
      },
      () => undefined,
    );
  };
  write();
  record?.repeats.push(write);
}
