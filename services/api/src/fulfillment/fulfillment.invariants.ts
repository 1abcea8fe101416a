import { sql } from 'kysely';
import type { Invariant } from '../platform/invariants.js';
import { shipmentEdges } from './shipment.machine.js';

const knownMoves = sql.join(
  shipmentEdges.flatMap(({ from, to, reasons }) =>
    reasons.map((reason) => sql`(${from ?? ''}::text, ${to}::text, ${reason}::text)`),
  ),
);

/** How many pieces of a line are in parcels, and how many have left. */
const packed = sql`
  SELECT line.order_line_id, sum(line.quantity) AS packed,
    coalesce(sum(line.quantity) FILTER (WHERE shipment.status IN ('SHIPPED', 'DELIVERED')), 0) AS sent
  FROM shipment_line line JOIN shipment ON shipment.id = line.shipment_id
  WHERE shipment.status <> 'CANCELLED' GROUP BY 1`;

export const fulfillmentInvariants: readonly Invariant[] = [
  {
    code: 'F1',
    rule: 'No more of a line is packed and sent than was bought.',
    breaches: sql`
      SELECT "order".number AS subject, format('%s bought, %s packed', order_line.quantity, packed.packed) AS found
      FROM order_line JOIN "order" ON "order".id = order_line.order_id
      JOIN (${packed}) packed ON packed.order_line_id = order_line.id
      WHERE packed.packed > order_line.quantity`,
  },
  {
    code: 'F2',
    rule: 'An order is on its way, and further, exactly when everything in it was sent; a cancelled one has sent nothing.',
    breaches: sql`
      SELECT "order".number AS subject, format('is %s, %s pieces not sent, %s sent', "order".status, line.waiting, line.sent) AS found
      FROM "order"
      JOIN (
        SELECT order_line.order_id, sum(order_line.quantity - coalesce(packed.sent, 0)) AS waiting, sum(coalesce(packed.sent, 0)) AS sent
        FROM order_line LEFT JOIN (${packed}) packed ON packed.order_line_id = order_line.id GROUP BY 1
      ) line ON line.order_id = "order".id
      WHERE ("order".status IN ('SHIPPED', 'DELIVERED', 'COMPLETED')) <> (line.waiting <= 0)
        OR ("order".status NOT IN ('PACKED', 'SHIPPED', 'DELIVERED', 'COMPLETED') AND line.sent > 0)`,
  },
  {
    code: 'F2',
    rule: 'An order is delivered only when each of its parcels is.',
    breaches: sql`
      SELECT "order".number AS subject, format('parcel %s is %s', shipment.position, shipment.status) AS found
      FROM "order" JOIN shipment ON shipment.order_id = "order".id
      WHERE "order".status = 'DELIVERED' AND shipment.status NOT IN ('DELIVERED', 'CANCELLED')`,
  },
  {
    code: 'F3',
    rule: 'The stock that left for an order is what is in its sent parcels.',
    breaches: sql`
      SELECT coalesce(sent.order_id, moved.order_id)::text AS subject,
        format('%s of variant %s sent, %s booked as gone', coalesce(sent.quantity, 0), coalesce(sent.variant_id, moved.variant_id), coalesce(moved.quantity, 0)) AS found
      FROM (
        SELECT shipment.order_id, order_line.variant_id, sum(line.quantity) AS quantity
        FROM shipment_line line JOIN shipment ON shipment.id = line.shipment_id JOIN order_line ON order_line.id = line.order_line_id
        WHERE shipment.status IN ('SHIPPED', 'DELIVERED') GROUP BY 1, 2
      ) sent
      FULL JOIN (
        SELECT order_id, variant_id, -sum(delta) AS quantity
        FROM stock_movement JOIN "order" ON "order".id = order_id WHERE kind = 'SHIPPED' GROUP BY 1, 2
      ) moved ON moved.order_id = sent.order_id AND moved.variant_id = sent.variant_id
      WHERE sent.quantity IS DISTINCT FROM moved.quantity`,
  },
  {
    code: 'F4',
    rule: 'A parcel is where its last move took it, and moves along the edges there are.',
    breaches: sql`
      SELECT shipment.id::text AS subject, format('is %s, last moved to %s', shipment.status, coalesce(last.to_status, 'nowhere')) AS found
      FROM shipment LEFT JOIN LATERAL (
        SELECT to_status FROM shipment_transition WHERE shipment_id = shipment.id ORDER BY id DESC LIMIT 1
      ) last ON true
      WHERE shipment.status IS DISTINCT FROM last.to_status
      UNION ALL
      SELECT shipment_id::text, format('%s to %s for %s', coalesce(from_status, 'nowhere'), to_status, reason)
      FROM shipment_transition WHERE (coalesce(from_status, ''), to_status, reason) NOT IN (VALUES ${knownMoves})`,
  },
];
