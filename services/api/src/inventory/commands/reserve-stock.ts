import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { lockOnlineLevels } from '../stock-levels.js';
import { freeInOrder, planTakes, sumByVariant, type Shortage } from '../stock.split.js';

export interface ReserveStockLine {
  orderId: string;
  sellerId: string;
  variantId: string;
  quantity: number;
  /** Where it is picked up, if somewhere: taken from there first. */
  locationId?: string | null | undefined;
}

export interface ReserveStockInput {
  orderGroupId: string;
  /** The end of the payment session that the stock is held for. */
  expiresAt: Date;
  /** A variant has one seller, so within a group it belongs to one order. */
  lines: readonly ReserveStockLine[];
}

/**
 * Holds stock for an order group, all lines or none, from the locations that sell online in the order of their priority. Two statements: the levels are locked by id, then one conditional
 * UPDATE takes from them and writes the reservations.
 *
 * @returns the variants there is not enough of, by variant; empty when everything is held. On any shortage the caller
 * throws, so that its whole transaction is undone (nothing was taken here).
 */
export async function reserveStock(tx: Transaction, input: ReserveStockInput): Promise<Shortage[]> {
  const wanted = sumByVariant(input.lines);
  if (wanted.length === 0) return [];
  const levels = await lockOnlineLevels(
    tx,
    wanted.map(({ variantId }) => variantId),
  );
  const preferred = new Map(
    wanted.flatMap(({ variantId, locationId }) => (locationId ? [[variantId, locationId] as const] : [])),
  );
  const { takes, shortages } = planTakes(wanted, freeInOrder(levels, preferred));
  if (shortages.length > 0) return shortages;
  const lineOf = new Map(wanted.map((line) => [line.variantId, line]));
  const rows = takes.map(({ variantId, locationId, quantity }) => {
    const line = lineOf.get(variantId);
    return sql`(${newId()}::uuid, ${line?.orderId}::uuid, ${line?.sellerId}::uuid, ${variantId}::uuid,
      ${locationId}::uuid, ${quantity}::integer)`;
  });
  const written = await sql`
    WITH take (id, order_id, seller_id, variant_id, location_id, quantity) AS (VALUES ${sql.join(rows)}),
    taken AS (
      UPDATE stock_level level SET reserved = level.reserved + take.quantity
      FROM take
      WHERE level.variant_id = take.variant_id AND level.location_id = take.location_id
        AND level.seller_id = take.seller_id AND level.reserved + take.quantity <= level.on_hand
      RETURNING take.*
    )
    INSERT INTO reservation (id, order_group_id, order_id, seller_id, variant_id, location_id, quantity, status, expires_at)
    SELECT id, ${input.orderGroupId}::uuid, order_id, seller_id, variant_id, location_id, quantity, 'LIVE', ${input.expiresAt}::timestamptz
    FROM taken`.execute(tx.sql);
  if (Number(written.numAffectedRows) !== takes.length) {
    throw new Error(
      `reserved ${String(written.numAffectedRows)} of ${String(takes.length)} lots that were locked for it`,
    );
  }
  return [];
}
