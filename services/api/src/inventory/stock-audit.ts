import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { platformScope } from '../platform/db/index.js';

/** A level that is not what its movements and reservations make it. */
export interface StockDifference {
  /** Row ids. */
  variantId: string;
  locationId: string;
  seller: string;
  location: string;
  sku: string | null;
  /** What the level says, and what it has to say; null for a level that is not there. */
  onHand: number | null;
  reserved: number | null;
  moved: number;
  held: number;
}

export interface StockAudit {
  levels: number;
  movements: number;
  reservations: number;
  differences: StockDifference[];
}

/**
 * Rebuilds every level from the movements and the reservations alone, and compares. All is looked at in one state of the
 * database; no row is locked and nothing is changed.
 */
export function auditStock({ db }: Context): Promise<StockAudit> {
  return db.transaction(platformScope, async (tx) => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(tx.sql);
    const { rows: counts } = await sql<{ levels: bigint; movements: bigint; reservations: bigint }>`
      SELECT (SELECT count(*) FROM stock_level) AS levels, (SELECT count(*) FROM stock_movement) AS movements,
        (SELECT count(*) FROM reservation WHERE status IN ('LIVE', 'ALLOCATED')) AS reservations`.execute(
      tx.sql,
    );
    const { rows: differences } = await sql<StockDifference>`
      WITH rebuilt AS (
        SELECT variant_id, location_id, sum(moved)::integer AS moved, sum(held)::integer AS held FROM (
          SELECT variant_id, location_id, delta AS moved, 0 AS held FROM stock_movement
          UNION ALL
          SELECT variant_id, location_id, 0, quantity FROM reservation WHERE status IN ('LIVE', 'ALLOCATED')
        ) part GROUP BY 1, 2
      )
      SELECT coalesce(level.variant_id, rebuilt.variant_id) AS "variantId",
        coalesce(level.location_id, rebuilt.location_id) AS "locationId", coalesce(seller.name, '') AS seller,
        coalesce(location.name, '') AS location, variant.sku, level.on_hand AS "onHand", level.reserved,
        coalesce(rebuilt.moved, 0) AS moved, coalesce(rebuilt.held, 0) AS held
      FROM stock_level level
      FULL JOIN rebuilt ON rebuilt.variant_id = level.variant_id AND rebuilt.location_id = level.location_id
      LEFT JOIN product_variant variant ON variant.id = coalesce(level.variant_id, rebuilt.variant_id)
      LEFT JOIN stock_location location ON location.id = coalesce(level.location_id, rebuilt.location_id)
      LEFT JOIN seller ON seller.id = location.seller_id
      WHERE level.on_hand IS DISTINCT FROM coalesce(rebuilt.moved, 0) OR level.reserved IS DISTINCT FROM coalesce(rebuilt.held, 0)
      ORDER BY 1, 2`.execute(tx.sql);
    const [count] = counts;
    return {
      levels: Number(count?.levels ?? 0),
      movements: Number(count?.movements ?? 0),
      reservations: Number(count?.reservations ?? 0),
      differences,
    };
  });
}
