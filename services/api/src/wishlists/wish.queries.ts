import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';

export interface WishRow {
  product_id: string;
  created_at: Date;
  /** When it was put there, in whole microseconds as PostgreSQL keeps time. */
  cursor_value: string;
}

const micros = /^\d{1,18}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of what a shopper wishes for, the newest first; with one row more than asked for when there is more. */
export async function wishesPage(
  context: Context,
  userId: string,
  { first, after }: PageRequest,
): Promise<WishRow[]> {
  const [at, id] = after ?? [];
  if (after && !(micros.test(String(at)) && uuid.test(String(id))))
    throw requestError('BAD_USER_INPUT', context.locale);
  const beyond = after
    ? sql`(created_at, product_id) < (timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond', ${id}::uuid)`
    : sql`true`;
  const { rows } = await sql<WishRow>`
    SELECT product_id, created_at, (extract(epoch FROM created_at) * 1000000)::bigint::text AS cursor_value
    FROM wish WHERE user_id = ${userId} AND ${beyond}
    ORDER BY created_at DESC, product_id DESC LIMIT ${first + 1}`.execute(context.db.platform);
  return rows;
}

export async function countWishes({ db }: Context, userId: string): Promise<number> {
  const { count } = await db.platform
    .selectFrom('wish')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface WishedProduct {
  product_id: string;
  count: number;
}

/** What people wish for most of a seller's products: numbers, never who. */
export async function mostWished({ db }: Context, sellerId: string, first: number): Promise<WishedProduct[]> {
  const rows = await db.platform
    .selectFrom('wish')
    .select(({ fn }) => ['product_id', fn.countAll<bigint>().as('count')])
    .where('seller_id', '=', sellerId)
    .groupBy('product_id')
    .orderBy('count', 'desc')
    .orderBy('product_id')
    .limit(first)
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
