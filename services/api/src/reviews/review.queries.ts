import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables } from '../platform/db/index.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';

/** A review with what shows with it. */
export type ReviewRow = Selectable<Tables['review']> & {
  photo_ids: string[];
  reply_body: string | null;
  reply_created_at: Date | null;
  reply_edited_at: Date | null;
  /** When it was written, in whole microseconds as PostgreSQL keeps time: a rounded key would skip or repeat rows. */
  cursor_value: string;
};

/** `SELECT` of reviews as ReviewRow; the condition speaks of `review`. */
export const selectReviews = (rest: RawBuilder<unknown>): RawBuilder<ReviewRow> => sql<ReviewRow>`
  SELECT review.*, reply.body AS reply_body, reply.created_at AS reply_created_at, reply.edited_at AS reply_edited_at,
    ARRAY(SELECT asset_id FROM review_photo photo WHERE photo.review_id = review.id ORDER BY position) AS photo_ids,
    (extract(epoch FROM review.created_at) * 1000000)::bigint::text AS cursor_value
  FROM review LEFT JOIN review_reply reply ON reply.review_id = review.id ${rest}`;

export const reviewSorts = ['NEWEST', 'HIGHEST', 'LOWEST', 'WITH_PHOTOS'] as const;
export type ReviewSort = (typeof reviewSorts)[number];

const orders: Record<ReviewSort, RawBuilder<unknown>> = {
  NEWEST: sql`review.created_at DESC, review.id DESC`,
  WITH_PHOTOS: sql`review.created_at DESC, review.id DESC`,
  HIGHEST: sql`review.stars DESC, review.created_at DESC, review.id DESC`,
  LOWEST: sql`review.stars, review.created_at DESC, review.id DESC`,
};

const micros = /^\d{1,18}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands in a cursor of a list of reviews: its order, then the row's place in it. */
export const reviewCursor = (sort: string, row: ReviewRow) => [sort, row.stars, row.cursor_value, row.id];
export const reviewCursorLength = 4;

/** The rows that come after a cursor. @throws BAD_USER_INPUT for a cursor of another order */
function beyond(context: Context, after: PageRequest['after'], sort: string): RawBuilder<unknown> {
  if (after === null) return sql`true`;
  const [tag, stars, at, id] = after;
  const fits =
    tag === sort &&
    typeof stars === 'number' &&
    Number.isInteger(stars) &&
    Math.abs(stars) < 10 &&
    typeof at === 'string' &&
    micros.test(at) &&
    typeof id === 'string' &&
    uuid.test(id);
  if (!fits) throw requestError('BAD_USER_INPUT', context.locale);
  const older = sql`(review.created_at, review.id) <
    (timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond', ${id}::uuid)`;
  if (sort === 'HIGHEST') return sql`(review.stars < ${stars} OR (review.stars = ${stars} AND ${older}))`;
  if (sort === 'LOWEST') return sql`(review.stars > ${stars} OR (review.stars = ${stars} AND ${older}))`;
  return older;
}

/** A list of published reviews, of a product or of all that a seller sells. */
export interface ReviewList {
  of: 'product' | 'seller';
  sort: ReviewSort;
  /** Only those with so many stars; null for all. */
  stars: number | null;
}

const inList = ({ of, sort, stars }: ReviewList, owner: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`review.${sql.raw(of)}_id = ${owner} AND review.status = 'PUBLISHED'
    AND ${sort === 'WITH_PHOTOS' ? sql`review.photo_count > 0` : sql`true`}
    AND ${stars === null ? sql`true` : sql`review.stars = ${stars}`}`;

/** One page for each of several products or sellers, in one statement. */
export async function publicReviewPages(
  context: Context,
  list: ReviewList,
  request: PageRequest,
  ownerIds: readonly string[],
): Promise<Map<string, ReviewRow[]>> {
  const page =
    selectReviews(sql`WHERE ${inList(list, sql`wanted.id`)} AND ${beyond(context, request.after, list.sort)}
    ORDER BY ${orders[list.sort]} LIMIT ${request.first + 1}`);
  const { rows } = await sql<ReviewRow & { wanted_id: string }>`
    SELECT wanted.id AS wanted_id, page.* FROM unnest(${ownerIds}::uuid[]) AS wanted (id)
    CROSS JOIN LATERAL (${page}) page`.execute(context.db.public);
  const found = new Map<string, ReviewRow[]>(ownerIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.wanted_id)?.push(row);
  return found;
}

/** How many published reviews a list has. */
export async function countPublicReviews(
  { db }: Context,
  list: ReviewList,
  ownerId: string,
): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    SELECT count(*) FROM review WHERE ${inList(list, sql`${ownerId}::uuid`)}`.execute(db.public);
  return Number(rows[0]?.count ?? 0);
}

export interface SellerReviewFilter {
  stars: number | null;
  /** Only those that wait for the seller's reply. */
  unanswered: boolean;
}

export interface ReviewPage {
  /** One more than asked for when there is more. */
  rows: ReviewRow[];
  totalCount: number | null;
}

const sellerFilter = (sellerId: string, { stars, unanswered }: SellerReviewFilter): RawBuilder<unknown> =>
  sql`review.seller_id = ${sellerId} AND review.status = 'PUBLISHED'
    AND ${stars === null ? sql`true` : sql`review.stars = ${stars}`}
    AND ${unanswered ? sql`NOT EXISTS (SELECT 1 FROM review_reply r WHERE r.review_id = review.id)` : sql`true`}`;

/** What is said of a seller's products, newest first, read in the seller's own scope. */
export function sellerReviewsPage(
  context: Context,
  sellerId: string,
  request: PageRequest,
  filter: SellerReviewFilter,
  withTotal: boolean,
): Promise<ReviewPage> {
  const where = sellerFilter(sellerId, filter);
  const after = beyond(context, request.after, 'NEWEST');
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await selectReviews(
      sql`WHERE ${where} AND ${after} ORDER BY ${orders.NEWEST} LIMIT ${request.first + 1}`,
    ).execute(tx.sql);
    const counted = withTotal
      ? await sql<{ count: bigint }>`SELECT count(*) FROM review WHERE ${where}`.execute(tx.sql)
      : null;
    return { rows, totalCount: counted && Number(counted.rows[0]?.count ?? 0) };
  });
}

/** One published review of a seller's products; null for any other. */
export function findSellerReview(
  { db }: Context,
  sellerId: string,
  reviewId: string,
): Promise<ReviewRow | null> {
  return db.transaction(sellerScope(sellerId), async (tx) => {
    const { rows } = await selectReviews(
      sql`WHERE review.id = ${reviewId} AND review.seller_id = ${sellerId}`,
    ).execute(tx.sql);
    return rows[0] ?? null;
  });
}

export interface OfficeReviewFilter {
  statuses: readonly string[] | null;
  /** Only those that somebody has reported and the office has not yet settled. */
  reported: boolean;
}

/** Reviews in any status for the office, newest first. */
export async function officeReviewsPage(
  context: Context,
  request: PageRequest,
  { statuses, reported }: OfficeReviewFilter,
  withTotal: boolean,
): Promise<ReviewPage> {
  const where = sql`${statuses && statuses.length > 0 ? sql`review.status = ANY (${[...statuses]}::text[])` : sql`true`}
    AND ${reported ? sql`review.open_reports > 0` : sql`true`}`;
  const { db } = context;
  const { rows } = await selectReviews(
    sql`WHERE ${where} AND ${beyond(context, request.after, 'NEWEST')} ORDER BY ${orders.NEWEST} LIMIT ${request.first + 1}`,
  ).execute(db.platform);
  const counted = withTotal
    ? await sql<{ count: bigint }>`SELECT count(*) FROM review WHERE ${where}`.execute(db.platform)
    : null;
  return { rows, totalCount: counted && Number(counted.rows[0]?.count ?? 0) };
}

/** One review in any status, for the office and for its author; the caller knows that they may see it. */
export async function findReview({ db }: Context, id: string): Promise<ReviewRow | null> {
  const { rows } = await selectReviews(sql`WHERE review.id = ${id}`).execute(db.platform);
  return rows[0] ?? null;
}

/** How many of an order's lines wait for a review. */
export async function unreviewedLines({ db }: Context, orderId: string): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    SELECT count(*) FROM order_line line WHERE line.order_id = ${orderId}
      AND NOT EXISTS (SELECT 1 FROM review WHERE review.order_line_id = line.id)`.execute(db.platform);
  return Number(rows[0]?.count ?? 0);
}
