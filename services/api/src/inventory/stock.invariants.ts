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
  {
    code: 'S2',
    rule: 'What went from one location came to the other.',
    breaches: sql`
      SELECT transfer.id::text AS subject,
        format('%s went, %s came', coalesce(-sum(movement.delta) FILTER (WHERE movement.delta < 0), 0),
          coalesce(sum(movement.delta) FILTER (WHERE movement.delta > 0), 0)) AS found
      FROM stock_transfer transfer LEFT JOIN stock_movement movement ON movement.transfer_id = transfer.id
      GROUP BY transfer.id, movement.variant_id
      HAVING sum(movement.delta) IS DISTINCT FROM 0
        OR bool_or(movement.location_id IS DISTINCT FROM
          CASE WHEN movement.delta < 0 THEN transfer.from_location_id ELSE transfer.to_location_id END)`,
  },
  {
    code: 'S1',
    rule: 'A level sells online, and in the order, that its location does.',
    breaches: sql`
      SELECT ${place} AS subject,
        format('online %s at %s, the location %s at %s', level.sells_online, level.priority, location.sells_online, location.priority) AS found
      FROM stock_level level JOIN stock_location location ON location.id = level.location_id
      WHERE (level.sells_online, level.priority, level.seller_id)
        IS DISTINCT FROM (location.sells_online, location.priority, location.seller_id)`,
  },
  {
    code: 'S1',
    rule: 'Nothing lies at a closed location, and every seller with stock has one open workshop.',
    breaches: sql`
      SELECT ${place} AS subject, format('%s on hand', level.on_hand) AS found
      FROM stock_level level JOIN stock_location location ON location.id = level.location_id
      WHERE NOT location.active AND (level.on_hand > 0 OR level.reserved > 0)
      UNION ALL
      SELECT level.seller_id::text, 'no open workshop' FROM (SELECT DISTINCT seller_id FROM stock_level) level
      WHERE NOT EXISTS (
        SELECT FROM stock_location location
        WHERE location.seller_id = level.seller_id AND location.kind = 'WORKSHOP' AND location.active)`,
  },
  {
    code: 'S2',
    rule: 'A stock-take has booked what was counted more or less than was there, once, and only when it was finished.',
    breaches: sql`
      SELECT coalesce(line.count_id, movement.count_id) || ' of ' || coalesce(line.variant_id, movement.variant_id) AS subject,
        format('%s found, %s booked', coalesce(line.found, 0), coalesce(movement.booked, 0)) AS found
      FROM (
        SELECT line.count_id, line.variant_id, line.counted - line.on_hand_then AS found
        FROM stock_count_line line JOIN stock_count count ON count.id = line.count_id AND count.status = 'FINISHED'
        WHERE line.counted <> line.on_hand_then
      ) line
      FULL JOIN (
        SELECT count_id, variant_id, sum(delta) AS booked FROM stock_movement WHERE count_id IS NOT NULL GROUP BY 1, 2
      ) movement USING (count_id, variant_id)
      WHERE line.found IS DISTINCT FROM movement.booked`,
  },
  {
    code: 'S2',
    rule: 'A file of stock has booked what it was found to change, once, and only when it was applied.',
    breaches: sql`
      SELECT coalesce(file.id, movement.import_id)::text AS subject,
        format('%s changes, %s booked', coalesce(file.changes, 0), coalesce(movement.booked, 0)) AS found
      FROM (
        SELECT file.id, change.variant_id, change.location_id, sum(change.delta) AS changes
        FROM stock_import file
        CROSS JOIN LATERAL jsonb_to_recordset(file.changes) AS change (variant_id uuid, location_id uuid, delta integer)
        WHERE file.status = 'APPLIED' GROUP BY 1, 2, 3
      ) file
      FULL JOIN (
        SELECT import_id, variant_id, location_id, sum(delta) AS booked FROM stock_movement
        WHERE import_id IS NOT NULL GROUP BY 1, 2, 3
      ) movement
        ON (movement.import_id, movement.variant_id, movement.location_id) = (file.id, file.variant_id, file.location_id)
      WHERE file.changes IS DISTINCT FROM movement.booked`,
  },
];
