import { sql, type RawBuilder } from 'kysely';
import {
  readPlacedProducts,
  type PlacedProduct,
  type ShownProduct,
  type ProductSort,
  type RankedProduct,
} from '../catalog/index.js';
import { keep } from '../platform/context.js';
import type { Database } from '../platform/db/index.js';
import { requestError, type GraphQLContext, type PageRequest } from '../platform/graphql/index.js';
import {
  conditionOf,
  extentQuery,
  fingerprintOf,
  keyOf,
  type Extent,
  type Listing,
  type Mode,
} from './listing.js';
import { rankingOf } from './rankings.js';

// More matches than this are walked through in order, best first, instead of being gathered and sorted.
const mostToGather = 6_000;
// Of so many matches, this many of the best by themselves are ranked by relevance.
const mostToRank = 500;
/** When headlines have fewer than this, descriptions are asked as well. */
const fewest = 3;

interface PageOptions {
  mode: Mode;
  sort: ProductSort;
  extent: Extent;
  limit: number;
  after: PageRequest['after'];
  /** What the query asks for below a product. */
  paths: ReadonlySet<string>;
}

export interface ListedProduct {
  product: ShownProduct;
  cursor: readonly string[];
}

export interface ProductPage {
  mode: Mode;
  extent: Extent;
  rows: ListedProduct[];
  hasMore: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How many values a cursor has: fingerprint, mode, value, id. */
export const cursorLength = 4;

const readMode = (text: unknown): Mode | null => {
  if (text === 'HEADLINE' || text === 'ALL') return text;
  return typeof text === 'string' && /^[1-8]$/.test(text) ? Number(text) : null;
};

// A small shop stays one for a while: it need not be asked before every page.
const smallFor = 10_000;
const smallUntil = new WeakMap<Database, number>();

async function extentOf(context: GraphQLContext, listing: Listing, mode: Mode): Promise<Extent> {
  const { db } = context;
  if ((smallUntil.get(db) ?? 0) > Date.now()) return { small: true, matches: new Map() };
  const extent = await keep(context, `extent ${keyOf(listing, '')} ${String(mode)}`, async () => {
    const { query, read } = extentQuery(listing, mode);
    const { rows } = await query.execute(db.public);
    return read(rows[0] ?? { sampled: 0n, matches: [] });
  });
  if (extent.small) smallUntil.set(db, Date.now() + smallFor);
  return extent;
}

function placed({ locale }: GraphQLContext, listing: Listing, given: PageOptions): RawBuilder<PlacedProduct> {
  const { mode, sort, extent, limit, after } = given;
  const ranking = rankingOf(sort, listing);
  const direction = sql.raw(ranking.direction);
  let beyond = sql`true`;
  if (after !== null) {
    const [, , text, id] = after;
    const value = typeof text === 'string' ? ranking.parse(text) : null;
    if (value === null || typeof id !== 'string' || !uuid.test(id))
      throw requestError('BAD_USER_INPUT', locale);
    const sign = sql.raw(ranking.direction === 'asc' ? '>' : '<');
    beyond = sql`(key, product_id) ${sign} (${value}, ${id}::uuid)`;
  }
  const condition = conditionOf(listing, mode);
  const many = isVast(extent);
  const documents = sql`SELECT document.product_id, ${ranking.value} AS key FROM search_document document WHERE ${condition}`;
  const page = sql`SELECT product_id, ${ranking.text(sql.ref('key'))} AS value,
      row_number() OVER (ORDER BY key ${direction}, product_id ${direction}) AS place
    FROM matched WHERE ${beyond} ORDER BY key ${direction}, product_id ${direction} LIMIT ${sql.lit(limit)}`;
  if (many && sort !== 'RELEVANCE') return sql`WITH matched AS NOT MATERIALIZED (${documents}) ${page}`;
  // Materialized or not decides the way: gather all that match and sort them, or walk along the index of the order.
  const best = many
    ? sql`ORDER BY document.quality DESC, document.product_id DESC LIMIT ${sql.lit(mostToRank)}`
    : sql``;
  return sql`WITH matched AS MATERIALIZED (${documents} ${best}) ${page}`;
}

/** The page's ids first, planned by the values at hand; then what is asked for of its products, by a plan that is kept. */
async function rankedProducts(
  context: GraphQLContext,
  listing: Listing,
  given: PageOptions,
): Promise<RankedProduct[]> {
  const { mode, sort, extent, limit, after, paths } = given;
  // Relevance weighs what the listing's key does not tell.
  const told = [listing.text, ...listing.preferred.map(({ query }) => query)];
  const key = JSON.stringify(['page', keyOf(listing, sort), told, mode, extent.small, limit, after]);
  const { rows } = await keep(context, key, () => placed(context, listing, given).execute(context.db.public));
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.product_id);
  const known = sql<PlacedProduct>`SELECT * FROM unnest(${ids}::uuid[], ${rows.map(({ value }) => value)}::text[])
    WITH ORDINALITY AS known (product_id, value, place)`;
  return readPlacedProducts(context, known, paths, key);
}

const isVast = ({ small, matches }: Extent): boolean => !small && (matches.get(null) ?? 0) > mostToGather;

/** What to try, one after another, until a page has something. */
function modesFor({ groups }: Listing): Mode[] {
  if (groups.length === 0) return ['HEADLINE'];
  const fewer = Array.from({ length: groups.length - 1 }, (_, at) => groups.length - 1 - at);
  return ['HEADLINE', 'ALL', ...fewer];
}

/**
 * One page of a listing in an order. When no product has every word, those that have most of them are found instead; the
 * pages after the first stay with what the first one chose.
 *
 * @param paths what the query asks for below a product
 * @throws BAD_USER_INPUT for a cursor that this list did not give out
 */
export async function productPage(
  context: GraphQLContext,
  listing: Listing,
  sort: ProductSort,
  request: PageRequest,
  paths: ReadonlySet<string>,
): Promise<ProductPage> {
  const fingerprint = fingerprintOf(listing, sort);
  const limit = request.first + 1;
  let found: { mode: Mode; extent: Extent; rows: RankedProduct[] } | null = null;
  if (request.after) {
    const mode = request.after[0] === fingerprint ? readMode(request.after[1]) : null;
    if (mode === null || (typeof mode === 'number' && mode > listing.groups.length))
      throw requestError('BAD_USER_INPUT', context.locale);
    const extent = await extentOf(context, listing, mode);
    const rows = await rankedProducts(context, listing, {
      mode,
      sort,
      extent,
      limit,
      after: request.after,
      paths,
    });
    found = { mode, extent, rows };
  } else {
    for (const mode of modesFor(listing)) {
      const extent: Extent = found?.extent.small ? found.extent : await extentOf(context, listing, mode);
      const rows = await rankedProducts(context, listing, { mode, sort, extent, limit, after: null, paths });
      if (found === null || rows.length > found.rows.length) found = { mode, extent, rows };
      const enough = mode === 'HEADLINE' ? Math.min(fewest, request.first) : 1;
      if (found.rows.length >= enough) break;
    }
  }
  const { mode, extent, rows } = found ?? {
    mode: 'HEADLINE' as const,
    extent: { small: true, matches: new Map() },
    rows: [],
  };
  return {
    mode,
    extent,
    hasMore: rows.length > request.first,
    rows: rows.slice(0, request.first).map((product) => ({
      product,
      cursor: [fingerprint, String(mode), product.cursor_value, product.id],
    })),
  };
}
