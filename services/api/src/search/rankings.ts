import { sql, type RawBuilder } from 'kysely';
import type { ProductSort } from '../catalog/index.js';
import { placeIn } from './collection-condition.js';
import type { Listing } from './listing.js';

/** An order of documents: by one value, then by id, so that every place in it is a distinct one. */
export interface Ranking {
  value: RawBuilder<unknown>;
  /** The value as text that loses nothing; it goes into cursors. */
  text: (value: RawBuilder<unknown>) => RawBuilder<string>;
  /** The value of a cursor, or null when the text is none of this order's. */
  parse: (text: string) => RawBuilder<unknown> | null;
  direction: 'asc' | 'desc';
}

const whole = /^-?\d{1,18}$/;
const decimal = /^\d{1,6}(\.\d{1,6})?$/;

const column = (name: string, type: string, direction: 'asc' | 'desc'): Ranking => ({
  value: sql.ref(`document.${name}`),
  text: (value) => sql<string>`${value}::text`,
  parse: (text) =>
    (type === 'numeric' ? decimal : whole).test(text) ? sql`${text}::numeric::${sql.raw(type)}` : null,
  direction,
});

const rankings: Record<Exclude<ProductSort, 'RELEVANCE'>, Ranking> = {
  FEATURED: column('featured_rank', 'integer', 'desc'),
  NEWEST: {
    value: sql.ref('document.published_at'),
    // Whole microseconds, as PostgreSQL keeps time: a rounded key would skip or repeat rows.
    text: (value) => sql<string>`(extract(epoch FROM ${value}) * 1000000)::bigint::text`,
    parse: (text) =>
      whole.test(text) ? sql`(timestamptz 'epoch' + ${text}::bigint * interval '1 microsecond')` : null,
    direction: 'desc',
  },
  PRICE_ASC: column('price_min', 'bigint', 'asc'),
  PRICE_DESC: column('price_min', 'bigint', 'desc'),
  BEST_RATED: column('rating', 'numeric', 'desc'),
  BEST_SELLING: column('sales', 'integer', 'desc'),
};

/** How rare a word is counts: of two words, the one that fewer products have says more. */
const telling = (documents: number): number => 1 / (1 + Math.log10(1 + Math.min(documents, 1e6)) / 6);

/**
 * Where each word was found weighs most, title before motif before category before seller before description; then the query as
 * it stands in the title, short titles, what the asker is likely to prefer, and how good an answer the product is anyway.
 */
function relevance({ groups, preferred, text }: Listing): Ranking {
  const total = groups.reduce((sum, { documents }) => sum + telling(documents), 0) || 1;
  const words = groups.map(({ within, query, documents }) => {
    const weight = sql.lit(Math.round((telling(documents) / total) * 1e4) / 1e4);
    return sql`${weight} * CASE WHEN document.headline @@ ${within('A')}::tsquery THEN 1
      WHEN document.headline @@ ${within('B')}::tsquery THEN 0.85 WHEN document.headline @@ ${within('C')}::tsquery THEN 0.7
      WHEN document.headline @@ ${within('D')}::tsquery THEN 0.4 WHEN document.body @@ ${query}::tsquery THEN 0.2 ELSE 0 END`;
  });
  const likes = preferred.map(
    ({ query }) => sql`CASE WHEN document.headline @@ ${query}::tsquery THEN 0.12 ELSE 0 END`,
  );
  const literal =
    text === '' ? sql`0` : sql`CASE WHEN position(${text} IN document.title) > 0 THEN 0.15 ELSE 0 END`;
  const value = sql`round((2 + ${sql.join(
    [
      ...words,
      ...likes,
      literal,
      sql`0.1 * 30 / (30 + length(document.title))`,
      sql`0.12 * document.quality`,
    ],
    sql` + `,
  )})::numeric, 6)`;
  return {
    value,
    text: (given) => sql<string>`${given}::text`,
    parse: (given) => (decimal.test(given) ? sql`${given}::numeric` : null),
    direction: 'desc',
  };
}

/** The operator's own order of a curated collection. */
const picked = (collection: { id: string }): Ranking => ({
  value: placeIn(collection),
  text: (value) => sql<string>`${value}::text`,
  parse: (text) => (whole.test(text) ? sql`${text}::bigint` : null),
  direction: 'asc',
});

/** The order that was asked for. */
export function rankingOf(sort: ProductSort, listing: Listing): Ranking {
  if (sort === 'RELEVANCE') return relevance(listing);
  const { collection } = listing.filter;
  if (sort === 'FEATURED' && collection && collection !== 'UNKNOWN' && collection.kind === 'CURATED')
    return picked(collection);
  return rankings[sort];
}
