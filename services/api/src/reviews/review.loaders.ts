import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { arrivedStatuses } from './commands/write-review.js';
import type { LoaderFactory, PageRequest } from '../platform/graphql/index.js';
import { ratingColumns, type RatingCounts } from './rating.entity.js';
import { publicReviewPages, selectReviews, type ReviewList, type ReviewRow } from './review.queries.js';

const none: RatingCounts = {
  stars_1: 0,
  stars_2: 0,
  stars_3: 0,
  stars_4: 0,
  stars_5: 0,
  review_count: 0,
  average: null,
};

/** How products' reviews add up. */
export const productRatingLoader: LoaderFactory<string, RatingCounts> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('product_rating')
      .select([...ratingColumns, 'product_id'])
      .where('product_id', 'in', ids)
      .execute();
    const byId = new Map(rows.map((row) => [row.product_id, row]));
    return ids.map((id) => byId.get(id) ?? none);
  });

/** How what is said of sellers' products adds up. */
export const sellerRatingLoader: LoaderFactory<string, RatingCounts> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.public
      .selectFrom('seller_rating')
      .select([...ratingColumns, 'seller_id'])
      .where('seller_id', 'in', ids)
      .execute();
    const byId = new Map(rows.map((row) => [row.seller_id, row]));
    return ids.map((id) => byId.get(id) ?? none);
  });

export interface ReviewPageKey {
  ownerId: string;
  list: ReviewList;
  request: PageRequest;
}

const sameList = ({ list, request }: ReviewPageKey): string => JSON.stringify([list, request]);

/** A page of published reviews of each product or seller; those that ask for the same page share a statement. */
export const reviewPageLoader: LoaderFactory<ReviewPageKey, ReviewRow[]> = (context) =>
  new DataLoader(
    async (keys) => {
      const found = new Map<string, ReviewRow[]>();
      for (const text of new Set(keys.map(sameList))) {
        const group = keys.filter((key) => sameList(key) === text);
        const [{ list, request }] = group as [ReviewPageKey];
        const pages = await publicReviewPages(
          context,
          list,
          request,
          group.map(({ ownerId }) => ownerId),
        );
        for (const [ownerId, rows] of pages) found.set(`${ownerId} ${text}`, rows);
      }
      return keys.map((key) => found.get(`${key.ownerId} ${sameList(key)}`) ?? []);
    },
    { cacheKeyFn: (key) => `${key.ownerId} ${sameList(key)}` },
  );

/** What the shopper said of an order line, in any status but removed. Whoever has the line may see it: it is their own. */
export const reviewOfLineLoader: LoaderFactory<string, ReviewRow | null> = ({ db }) =>
  new DataLoader(async (lineIds) => {
    const { rows } = await selectReviews(
      sql`WHERE review.order_line_id = ANY (${[...lineIds]}::uuid[]) AND review.status <> 'REMOVED'`,
    ).execute(db.platform);
    const byLine = new Map(rows.map((row) => [row.order_line_id, row]));
    return lineIds.map((id) => byLine.get(id) ?? null);
  });

/** Whether an order is in its shopper's hands. */
export const orderArrivedLoader: LoaderFactory<string, boolean> = ({ db }) =>
  new DataLoader(async (orderIds) => {
    const rows = await db.platform
      .selectFrom('order')
      .select('id')
      .where('id', 'in', orderIds)
      .where('status', 'in', [...arrivedStatuses])
      .execute();
    const arrived = new Set(rows.map(({ id }) => id));
    return orderIds.map((id) => arrived.has(id));
  });

export interface ReportRow {
  review_id: string;
  reason: string;
  note: string;
  by_seller: boolean;
  created_at: Date;
  settled_at: Date | null;
}

/** What was reported of reviews, newest first; for the office. */
export const reportsOfReviewLoader: LoaderFactory<string, ReportRow[]> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('review_report')
      .select(['review_id', 'reason', 'note', 'by_seller', 'created_at', 'settled_at'])
      .where('review_id', 'in', ids)
      .orderBy('id', 'desc')
      .execute();
    return ids.map((id) => rows.filter((row) => row.review_id === id));
  });
