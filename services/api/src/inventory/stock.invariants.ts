import { sql } from 'kysely';
import type { Invariant } from '../platform/invariants.js';

/** Far longer than it takes to give ended reservations back, and than a provider is silent that must be asked first. */
const releasedWithin = sql.raw("interval '1 hour'");

const place = sql`level.variant_id || ' at ' || level.location_id`;

export const stockInvariants: readonly Invariant[] = [
  {
    code: 'S1',
    rule: 'No less than nothing is reserved, and no more than is on hand.',
    breaches: sql`
      SELECT ${place} AS subject, format('%s on hand, %s reserved', level.on_hand, level.reserved) AS found
      FROM stock_level level WHERE level.reserved NOT BETWEEN 0 AND level.on_hand`,
  },
  {
    code: 'S2',
    rule: 'What is on hand is the sum of what moved.',
    breaches: sql`
      SELECT ${place} AS subject, format('%s on hand, %s moved', level.on_hand, coalesce(movement.moved, 0)) AS found
      FROM stock_level level
      LEFT JOIN (SELECT variant_id, location_id, sum(delta) AS moved FROM stock_movement GROUP BY 1, 2) movement
        USING (variant_id, location_id)
      WHERE level.on_hand <> coalesce(movement.moved, 0)`,
  },
  {
    code: 'S2',
    rule: 'What is reserved is the sum of what is held: for who is paying, and for who has paid and waits.',
    breaches: sql`
      SELECT ${place} AS subject, format('%s reserved, %s held', level.reserved, coalesce(reservation.held, 0)) AS found
      FROM stock_level level
      LEFT JOIN (
        SELECT variant_id, location_id, sum(quantity) AS held FROM reservation
        WHERE status IN ('LIVE', 'ALLOCATED') GROUP BY 1, 2
      ) reservation USING (variant_id, location_id)
      WHERE level.reserved <> coalesce(reservation.held, 0)`,
  },
  {
    code: 'S2',
    rule: 'Whatever moved or is held has a level.',
    breaches: sql`
      SELECT part.variant_id || ' at ' || part.location_id AS subject, 'no level' AS found
      FROM (
        SELECT variant_id, location_id FROM stock_movement
        UNION SELECT variant_id, location_id FROM reservation WHERE status IN ('LIVE', 'ALLOCATED')
      ) part
      WHERE NOT EXISTS (
        SELECT FROM stock_level level WHERE level.variant_id = part.variant_id AND level.location_id = part.location_id)`,
  },
  {
    code: 'S3',
    rule: 'What is held for a payment goes back to the shelf soon after its time is over.',
    breaches: sql`
      SELECT reservation.id::text AS subject, 'over since ' || reservation.expires_at AS found
      FROM reservation WHERE reservation.status = 'LIVE' AND reservation.expires_at < now() - ${releasedWithin}`,
  },
];
