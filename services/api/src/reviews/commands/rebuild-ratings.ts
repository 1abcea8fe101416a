import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { productRatingChanged } from '../review.events.js';

const columns = sql`stars_1, stars_2, stars_3, stars_4, stars_5`;
const counts = sql.join([1, 2, 3, 4, 5].map((stars) => sql`(count(*) FILTER (WHERE stars = ${stars}))::int`));
const mend = (table: string) => sql`DO UPDATE SET (${columns}) =
  (excluded.stars_1, excluded.stars_2, excluded.stars_3, excluded.stars_4, excluded.stars_5)
  WHERE (${sql.join([1, 2, 3, 4, 5].map((stars) => sql.ref(`${table}.stars_${String(stars)}`)))})
    <> (excluded.stars_1, excluded.stars_2, excluded.stars_3, excluded.stars_4, excluded.stars_5)`;

/**
 * Counts every rating anew from the published reviews and mends what differs. Reviews wait meanwhile, so that none is
 * counted twice or not at all.
 *
 * @returns how many products' ratings were wrong
 */
export function rebuildRatings({ db }: Context): Promise<number> {
  return db.transaction(platformScope, async (tx) => {
    await sql`LOCK TABLE review IN SHARE MODE`.execute(tx.sql);
    // A rating whose last review is gone is counted too: as nothing.
    const { rows } = await sql<{ product_id: string; seller_id: string }>`
      INSERT INTO product_rating (product_id, seller_id, ${columns})
      SELECT product_id, seller_id, ${counts}
      FROM (SELECT product_id, seller_id, stars FROM review WHERE status = 'PUBLISHED'
        UNION ALL SELECT product_id, seller_id, NULL FROM product_rating) said
      GROUP BY product_id, seller_id
      ON CONFLICT (product_id) ${mend('product_rating')}
      RETURNING product_id, seller_id`.execute(tx.sql);
    await sql`
      INSERT INTO seller_rating (seller_id, ${columns})
      SELECT seller_id, ${counts}
      FROM (SELECT seller_id, stars FROM review WHERE status = 'PUBLISHED'
        UNION ALL SELECT seller_id, NULL FROM seller_rating) said
      GROUP BY seller_id
      ON CONFLICT (seller_id) ${mend('seller_rating')}`.execute(tx.sql);
    for (const row of rows)
      await tx.emit(productRatingChanged({ productId: row.product_id, sellerId: row.seller_id }));
    return rows.length;
  });
}
