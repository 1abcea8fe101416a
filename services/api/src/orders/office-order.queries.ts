import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { platformScope } from '../platform/db/index.js';
import type { PageRequest } from '../platform/graphql/index.js';
import type { OrderStatus } from './order.machine.js';
import { normaliseOrderGroupNumber } from './order.number.js';
import { completeOrderGroups, type OrderGroupRecord } from './order.records.js';
import { readSearch } from './office-order.search.js';

export interface OrderGroupFilter {
  /** A number or its beginning, a phone number or its beginning, or part of a name. */
  query: string | null;
  statuses: readonly OrderStatus[];
  /** Row id. */
  sellerId: string | null;
  /** Days of the deployment's zone, both included. */
  from: string | null;
  until: string | null;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

function matching({ deployment: { orderPrefix, timeZone } }: Context, filter: OrderGroupFilter) {
  const parts = [sql`true`];
  if (filter.query !== null) {
    const { numberStart, phoneStart, name } = readSearch(filter.query, orderPrefix);
    const ways = [
      ...(numberStart === null ? [] : [sql`place.number LIKE ${`${escapeLike(numberStart)}%`}`]),
      ...(phoneStart === null ? [] : [sql`place.buyer_phone LIKE ${`${escapeLike(phoneStart)}%`}`]),
      ...(name === null ? [] : [sql`place.buyer_name ILIKE ${`%${escapeLike(name)}%`}`]),
    ];
    parts.push(ways.length === 0 ? sql`false` : sql`(${sql.join(ways, sql` OR `)})`);
  }
  const { sellerId, statuses, from, until } = filter;
  if (sellerId !== null || statuses.length > 0) {
    parts.push(sql`EXISTS (SELECT FROM "order" WHERE "order".order_group_id = place.id
      ${sellerId === null ? sql`` : sql`AND "order".seller_id = ${sellerId}`}
      ${statuses.length === 0 ? sql`` : sql`AND "order".status = ANY (${[...statuses]}::text[])`})`);
  }
  if (from !== null) parts.push(sql`place.placed_at >= (${from}::date::timestamp AT TIME ZONE ${timeZone})`);
  if (until !== null)
    parts.push(sql`place.placed_at < ((${until}::date + 1)::timestamp AT TIME ZONE ${timeZone})`);
  return sql.join(parts, sql` AND `);
}

export interface FoundOrderGroup {
  record: OrderGroupRecord;
  /** When it was placed, as exactly as the database knows it: for the cursor. */
  placed: string;
}

/** A page of all order groups that match, the newest first; one more than asked for when there is more. For the operator. */
export async function orderGroupsPage(
  context: Context,
  { first, after }: PageRequest,
  filter: OrderGroupFilter,
): Promise<FoundOrderGroup[]> {
  const { rows } = await sql<{ id: string; placed: string }>`
    SELECT place.id, to_char(place.placed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS placed FROM order_group place
    WHERE ${matching(context, filter)}
      AND ${after === null ? sql`true` : sql`(place.placed_at, place.id) < (${String(after[0])}::timestamptz, ${String(after[1])}::uuid)`}
    ORDER BY place.placed_at DESC, place.id DESC LIMIT ${first + 1}`.execute(context.db.platform);
  if (rows.length === 0) return [];
  const groups = await context.db.platform
    .selectFrom('order_group')
    .selectAll()
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const records = await completeOrderGroups(context.db.platform, platformScope, groups);
  return rows.flatMap(({ id, placed }) => {
    const record = records.find(({ group }) => group.id === id);
    return record ? [{ record, placed }] : [];
  });
}

export async function countOrderGroups(context: Context, filter: OrderGroupFilter): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count FROM order_group place WHERE ${matching(context, filter)}`.execute(
    context.db.platform,
  );
  return Number(rows[0]?.count ?? 0);
}

/** An order group by its number, or by that of one of its orders; for the operator. */
export async function findAnyOrderGroup(context: Context, number: string): Promise<OrderGroupRecord | null> {
  const { db, deployment } = context;
  const groups = await db.platform
    .selectFrom('order_group')
    .selectAll()
    .where('number', '=', normaliseOrderGroupNumber(number.slice(0, 40), deployment.orderPrefix))
    .execute();
  const [record = null] = await completeOrderGroups(db.platform, platformScope, groups);
  return record;
}
