import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { stockRanLow } from '../inventory.events.js';

/**
 * Tells of each variant that has come down to its threshold, once, until there is more again. Looked for from time to time
 * and not with each sale, so that buyers never wait for it.
 *
 * @returns how many were told of now.
 */
export function findLowStock({ db }: Context): Promise<number> {
  return db.transaction(platformScope, async (tx) => {
    await sql`
      DELETE FROM stock_low low WHERE NOT EXISTS (
        SELECT FROM watched_stock watched WHERE watched.variant_id = low.variant_id AND watched.available <= watched.threshold)`.execute(
      tx.sql,
    );
    const { rows } = await sql<{ seller_id: string; alert_id: string; variant_id: string }>`
      WITH found AS (
        SELECT watched.variant_id, watched.seller_id FROM watched_stock watched
        WHERE watched.available <= watched.threshold
          AND NOT EXISTS (SELECT FROM stock_low low WHERE low.variant_id = watched.variant_id)
      ), alert AS MATERIALIZED (
        SELECT seller_id, gen_random_uuid() AS alert_id FROM (SELECT DISTINCT seller_id FROM found) seller
      )
      INSERT INTO stock_low (variant_id, seller_id, alert_id)
      SELECT found.variant_id, found.seller_id, alert.alert_id FROM found JOIN alert USING (seller_id)
      ORDER BY found.variant_id
      ON CONFLICT (variant_id) DO NOTHING RETURNING seller_id, alert_id, variant_id`.execute(tx.sql);
    for (const alertId of new Set(rows.map(({ alert_id }) => alert_id))) {
      const own = rows.filter(({ alert_id }) => alert_id === alertId);
      const sellerId = own[0]?.seller_id ?? '';
      await tx.emit(stockRanLow({ alertId, sellerId, variantIds: own.map(({ variant_id }) => variant_id) }));
    }
    return rows.length;
  });
}
