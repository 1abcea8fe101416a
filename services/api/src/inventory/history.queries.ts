import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import type { MovementKind } from './stock-movement.entity.js';

export interface HistoryRow {
  id: string;
  delta: number;
  kind: MovementKind;
  reason: string;
  created_at: Date;
  location_id: string;
  location_name: string;
  actor_id: string | null;
  order_id: string | null;
  /** On hand after it. */
  balance: number;
}

const uuid = /^[0-9a-f-]{36}$/;

/**
 * One page of what came and went of a variant, the newest first, each with what was on hand after it: at one location, or
 * over all. The first page counts down from what is on hand now, a later one from where the page before ended.
 */
export function historyPage(
  context: Context,
  { sellerId, variantId, locationId }: { sellerId: string; variantId: string; locationId: string | null },
  request: PageRequest,
): Promise<HistoryRow[]> {
  const [after, balance] = request.after ?? [];
  if (request.after && !(typeof after === 'string' && uuid.test(after) && Number.isSafeInteger(balance)))
    throw requestError('BAD_USER_INPUT', context.locale);
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await sql<HistoryRow>`
      WITH page AS (
        SELECT * FROM stock_movement movement
        WHERE variant_id = ${variantId}::uuid AND (${locationId}::uuid IS NULL OR location_id = ${locationId}::uuid)
          AND (${after ?? null}::uuid IS NULL OR id < ${after ?? null}::uuid)
        ORDER BY id DESC LIMIT ${request.first + 1}
      )
      SELECT page.id, page.delta, page.kind, page.reason, page.created_at, page.location_id, location.name AS location_name,
        page.actor_id, page.order_id, (coalesce(${balance ?? null}::bigint, (
            SELECT sum(on_hand) FROM stock_level level
            WHERE level.variant_id = ${variantId}::uuid AND (${locationId}::uuid IS NULL OR level.location_id = ${locationId}::uuid)
          )) - coalesce(sum(page.delta) OVER (ORDER BY page.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
        )::integer AS balance
      FROM page JOIN stock_location location ON location.id = page.location_id
      ORDER BY page.id DESC`.execute(tx.sql);
    return rows;
  });
}

/** The names of people by row id: who changed stock is told to the members of that seller. */
export async function actorNames(
  { db }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.platform
    .selectFrom('app_user')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
