import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope } from '../platform/db/index.js';
import type { PageRequest } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { inventoryFaults } from './inventory.errors.js';
import { matches } from './seller-variant.queries.js';
import type { StockCountStatus } from './stock-count.entity.js';

export interface CountRow {
  id: string;
  seller_id: string;
  location_id: string;
  location_name: string;
  status: StockCountStatus;
  started_at: Date;
  ended_at: Date | null;
  lines: number;
  counted: number;
  different: number;
}

const read = (context: Context, sellerId: string, id: string | null, first: number): Promise<CountRow[]> =>
  context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<CountRow>`
      SELECT count.id, count.seller_id, count.location_id, location.name AS location_name, count.status, count.started_at,
        count.ended_at, line.*
      FROM stock_count count
      JOIN stock_location location ON location.id = count.location_id
      CROSS JOIN LATERAL (
        SELECT count(*)::integer AS lines, count(counted)::integer AS counted,
          (count(*) FILTER (WHERE counted <> on_hand_then))::integer AS different
        FROM stock_count_line WHERE count_id = count.id
      ) line
      WHERE count.seller_id = ${sellerId}::uuid AND (${id}::uuid IS NULL OR count.id = ${id}::uuid)
      ORDER BY count.status = 'OPEN' DESC, count.id DESC LIMIT ${first}`.execute(tx.sql);
    return rows;
  });

/** A seller's stock-takes: those that are running, then the latest. */
export const countsOf = (context: Context, sellerId: string, first: number): Promise<CountRow[]> =>
  read(context, sellerId, null, first);

export async function findCount(context: Context, sellerId: string, id: string): Promise<CountRow | null> {
  const [row] = await read(context, sellerId, id, 1);
  return row ?? null;
}

/** One that is there. */
export async function readCount(context: Context, sellerId: string, id: string): Promise<CountRow> {
  const row = await findCount(context, sellerId, id);
  if (!row) throw new Error(`stock-take ${id} is not there`);
  return row;
}

/**
 * A stock-take by public id, for a member of its seller who may change stock.
 *
 * @throws UserFaults COUNT_NOT_FOUND, also for another seller's
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function requireOwnCount(
  context: Context,
  publicId: string,
): Promise<{ id: string; sellerId: string; startedAt: Date }> {
  const id = fromPublicId('stockCount', publicId);
  const found =
    id === null
      ? undefined
      : await context.db.platform
          .selectFrom('stock_count')
          .select(['id', 'seller_id', 'started_at'])
          .where('id', '=', id)
          .executeTakeFirst();
  // Asked in any case, so that a guest learns nothing from the order of refusals.
  const membership = await requireMember(context, found?.seller_id ?? '', 'stock:adjust');
  if (!found || !membership) return inventoryFaults.fail('COUNT_NOT_FOUND', { field: ['input', 'countId'] });
  return { id: found.id, sellerId: found.seller_id, startedAt: found.started_at };
}

export interface CountLineRow {
  variant_id: string;
  expected: number;
  counted: number | null;
  on_hand_then: number | null;
  counted_at: Date | null;
  counted_by: string | null;
}

/** Which lines of a stock-take are wanted. */
export type CountLineFilter = 'ALL' | 'UNCOUNTED' | 'DIFFERENT';

/** One page of a stock-take's lines, by variant. */
export function countLinesPage(
  context: Context,
  { id, seller_id: sellerId }: Pick<CountRow, 'id' | 'seller_id'>,
  request: PageRequest,
  { query, filter }: { query: string | null; filter: CountLineFilter },
): Promise<CountLineRow[]> {
  const [after] = request.after ?? [];
  return context.db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .selectFrom('stock_count_line as line')
      .innerJoin('product_variant as variant', 'variant.id', 'line.variant_id')
      .innerJoin('product', 'product.id', 'variant.product_id')
      .select([
        'line.variant_id',
        'line.expected',
        'line.counted',
        'line.on_hand_then',
        'line.counted_at',
        'line.counted_by',
      ])
      .where('line.count_id', '=', id)
      .$if(Boolean(query?.trim()), (rows) => rows.where(matches(query ?? '')))
      .$if(filter === 'UNCOUNTED', (rows) => rows.where('line.counted', 'is', null))
      .$if(filter === 'DIFFERENT', (rows) => rows.whereRef('line.counted', '<>', 'line.on_hand_then'))
      .$if(typeof after === 'string', (rows) => rows.where('line.variant_id', '>', String(after)))
      .orderBy('line.variant_id')
      .limit(request.first + 1)
      .execute(),
  );
}
