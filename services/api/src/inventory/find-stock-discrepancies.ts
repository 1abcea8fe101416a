import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export interface StockDiscrepancy {
  variant_id: string;
  location_id: string;
  on_hand: number;
  reserved: number;
  /** Sum of the movements; should be on_hand. */
  moved: number;
  /** Sum of LIVE and ALLOCATED reservations; should be reserved. */
  held: number;
}

/**
 * The levels that break invariant S1 (`0 <= reserved <= on_hand`) or S2 (on hand is the sum of movements, reserved the
 * sum of what is held). Empty in a sound database; for tests and the operator's checks. Needs the platform's scope.
 */
export async function findStockDiscrepancies(db: Kysely<Tables>): Promise<StockDiscrepancy[]> {
  const { rows } = await sql<StockDiscrepancy>`
    SELECT level.variant_id, level.location_id, level.on_hand, level.reserved,
      coalesce(movement.moved, 0)::integer AS moved, coalesce(reservation.held, 0)::integer AS held
    FROM stock_level level
    LEFT JOIN (
      SELECT variant_id, location_id, sum(delta) AS moved FROM stock_movement GROUP BY variant_id, location_id
    ) movement USING (variant_id, location_id)
    LEFT JOIN (
      SELECT variant_id, location_id, sum(quantity) AS held FROM reservation
      WHERE status IN ('LIVE', 'ALLOCATED') GROUP BY variant_id, location_id
    ) reservation USING (variant_id, location_id)
    WHERE level.on_hand <> coalesce(movement.moved, 0)
      OR level.reserved <> coalesce(reservation.held, 0)
      OR level.reserved NOT BETWEEN 0 AND level.on_hand
    ORDER BY level.variant_id, level.location_id`.execute(db);
  return rows;
}
