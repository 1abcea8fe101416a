import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import { productRatingChanged, reviewPublished } from './review.events.js';
import type { ReviewStatus } from './review.entity.js';

/** What counts of a review: its stars, while it is published. */
export interface CountedState {
  status: ReviewStatus;
  stars: number;
}

const counted = (state: CountedState | null): number | null =>
  state?.status === 'PUBLISHED' ? state.stars : null;

/**
 * Takes a review's change into the ratings of its product and its seller, in the transaction of that change, and tells of
 * it. Counts are added to, never written over, so of any number of reviews at once none is lost. The caller holds the
 * review's row; then comes the product's rating, then the seller's.
 */
export async function countReview(
  tx: Transaction,
  review: { id: string; product_id: string; seller_id: string },
  before: CountedState | null,
  after: CountedState,
): Promise<void> {
  const [from, to] = [counted(before), counted(after)];
  const about = { productId: review.product_id, sellerId: review.seller_id };
  if (from === null && to !== null) await tx.emit(reviewPublished({ reviewId: review.id, ...about }));
  if (from === to) return;
  const added = [1, 2, 3, 4, 5].map((stars) => Number(stars === to) - Number(stars === from));
  const [one, two, three, four, five] = added;
  const add = sql`stars_1 = stars_1 + ${one}, stars_2 = stars_2 + ${two}, stars_3 = stars_3 + ${three},
    stars_4 = stars_4 + ${four}, stars_5 = stars_5 + ${five}`;
  await sql`INSERT INTO product_rating (product_id, seller_id) VALUES (${review.product_id}, ${review.seller_id})
    ON CONFLICT (product_id) DO NOTHING`.execute(tx.sql);
  await sql`UPDATE product_rating SET ${add} WHERE product_id = ${review.product_id}`.execute(tx.sql);
  await sql`INSERT INTO seller_rating (seller_id) VALUES (${review.seller_id})
    ON CONFLICT (seller_id) DO NOTHING`.execute(tx.sql);
  await sql`UPDATE seller_rating SET ${add} WHERE seller_id = ${review.seller_id}`.execute(tx.sql);
  await tx.emit(productRatingChanged(about));
}
