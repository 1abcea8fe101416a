import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import { productColumns, type ProductRow } from './product-rows.js';

/** A product that waits for the office, itself or its changes. */
export type ReviewRow = ProductRow & { waiting_since: string };

// Two small partial indexes, read together: the queue is short, and the oldest stands first.
const waiting = sql<{ product_id: string; since: Date }>`(
  SELECT id AS product_id, submitted_at AS since FROM product WHERE status = 'SUBMITTED'
  UNION ALL
  SELECT revision.product_id, revision.submitted_at FROM product_revision revision
  JOIN product ON product.id = revision.product_id AND product.status = 'PUBLISHED'
  WHERE revision.status = 'OPEN')`;

const microseconds = sql<string>`(extract(epoch FROM waiting.since) * 1000000)::bigint`;
const uuid = /^[0-9a-f-]{36}$/;

/** One page of what waits for the office, the longest waiting first. @throws BAD_USER_INPUT for a strange cursor */
export function reviewQueuePage(context: Context, request: PageRequest): Promise<ReviewRow[]> {
  const [since, id] = request.after ?? [];
  const valid =
    typeof since === 'string' && /^\d{1,18}$/.test(since) && typeof id === 'string' && uuid.test(id);
  if (request.after && !valid) throw requestError('BAD_USER_INPUT', context.locale);
  return context.db.platform
    .selectFrom('product')
    .innerJoin(waiting.as('waiting'), 'waiting.product_id', 'product.id')
    .select(productColumns)
    .select(sql<string>`${microseconds}::text`.as('waiting_since'))
    .$if(request.after !== null, (rows) =>
      rows.where(sql<boolean>`(${microseconds}, product.id) > (${since}::bigint, ${id}::uuid)`),
    )
    .orderBy(microseconds)
    .orderBy('product.id')
    .limit(request.first + 1)
    .execute();
}

/** How much waits for the office. */
export async function countReviewQueue({ db }: Context): Promise<number> {
  const { count } = await db.platform
    .selectFrom(waiting.as('waiting'))
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A product in any status, for the operator. */
export async function findAnyProduct({ db }: Context, id: string): Promise<ProductRow | null> {
  const row = await db.platform
    .selectFrom('product')
    .select(productColumns)
    .where('product.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
