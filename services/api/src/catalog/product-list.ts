import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { requestError } from '../platform/graphql/index.js';
import { productColumns, type ShownProduct } from './product-rows.js';
import type { ProductSort } from './product.inputs.js';

export type ProductQuery = SelectQueryBuilder<Tables, 'product' | 'seller', object>;

/** An order of products: by one value, then by id, so that every place in it is a distinct one. */
export interface Ranking {
  /** What rows are ordered by. */
  value: RawBuilder<unknown>;
  /** The value as text that loses nothing; it goes into cursors. */
  text: RawBuilder<string>;
  /** The value of a cursor, or null when the text is none of this order's. */
  parse: (text: string) => RawBuilder<unknown> | null;
  direction: 'asc' | 'desc';
}

const whole = /^-?\d{1,18}$/;
const column = (
  name: 'featured_rank' | 'price_min',
  type: 'integer' | 'bigint',
  direction: 'asc' | 'desc',
): Ranking => ({
  value: sql.ref(`product.${name}`),
  text: sql<string>`${sql.ref(`product.${name}`)}::text`,
  parse: (text) => (whole.test(text) ? sql`${text}::bigint::${sql.raw(type)}` : null),
  direction,
});

export const listSorts = ['FEATURED', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'] as const;
export type ListSort = (typeof listSorts)[number];

/** The order of a list that knows neither a search nor what buyers think. */
export const toListSort = (sort: ProductSort | null): ListSort =>
  listSorts.find((known) => known === sort) ?? 'FEATURED';

export const rankings: Record<ListSort, Ranking> = {
  FEATURED: column('featured_rank', 'integer', 'desc'),
  NEWEST: {
    value: sql.ref('product.published_at'),
    // Whole microseconds, as PostgreSQL keeps time: a rounded key would skip or repeat rows.
    text: sql<string>`(extract(epoch FROM product.published_at) * 1000000)::bigint::text`,
    parse: (text) =>
      whole.test(text) ? sql`(timestamptz 'epoch' + ${text}::bigint * interval '1 microsecond')` : null,
    direction: 'desc',
  },
  PRICE_ASC: column('price_min', 'bigint', 'asc'),
  PRICE_DESC: column('price_min', 'bigint', 'desc'),
};

export type RankedProduct = ShownProduct & { cursor_value: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One page of a query in an order.
 *
 * @param after value and id of the last row of the page before
 * @throws BAD_USER_INPUT for a cursor that this order did not give out
 */
export function rankedPage(
  { locale }: Context,
  query: ProductQuery,
  ranking: Ranking,
  { first, after }: { first: number; after: { value: unknown; id: unknown } | null },
): SelectQueryBuilder<Tables, 'product' | 'seller', RankedProduct> {
  const page = query
    .select(productColumns)
    .select(ranking.text.as('cursor_value'))
    .orderBy(ranking.value, ranking.direction)
    .orderBy('product.id', ranking.direction)
    // As a literal: a plan that is kept must know that a page is short.
    .limit(sql.lit(first));
  if (after === null) return page;
  const value = typeof after.value === 'string' ? ranking.parse(after.value) : null;
  if (value === null || typeof after.id !== 'string' || !uuid.test(after.id))
    throw requestError('BAD_USER_INPUT', locale);
  const beyond = sql.raw(ranking.direction === 'asc' ? '>' : '<');
  return page.where(sql<boolean>`(${ranking.value}, product.id) ${beyond} (${value}, ${after.id}::uuid)`);
}
