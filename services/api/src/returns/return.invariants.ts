import { sql } from 'kysely';
import type { Invariant } from '../platform/invariants.js';
import { droppedReturns, returnEdges } from './return.machine.js';

const knownMoves = sql.join(
  returnEdges.flatMap(({ from, to, by }) =>
    by.map((mover) => sql`(${from ?? ''}::text, ${to}::text, ${mover}::text)`),
  ),
);
const dropped = sql.join(droppedReturns.map((status) => sql`${status}`));

export const returnInvariants: readonly Invariant[] = [
  {
    code: 'M3',
    rule: 'No more is given back for a line than was paid for it, nor for more pieces than were bought.',
    breaches: sql`
      SELECT line.id::text AS subject,
        format('%s paid for %s, %s given back for %s', line.total - line.discount_total, line.quantity, back.amount, back.quantity) AS found
      FROM order_line line
      JOIN (
        SELECT refund_line.order_line_id, sum(refund_line.amount) AS amount, coalesce(sum(refund_line.quantity), 0) AS quantity
        FROM refund_line JOIN refund ON refund.id = refund_line.refund_id
        WHERE refund.status <> 'FAILED' GROUP BY 1
      ) back ON back.order_line_id = line.id
      WHERE back.amount > line.total - line.discount_total OR back.quantity > line.quantity`,
  },
  {
    code: 'M3',
    rule: 'No more is given back for a delivery than was paid for it.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('%s paid, %s given back', "order".delivery_total - "order".delivery_discount, back.amount) AS found
      FROM "order"
      JOIN (
        SELECT refund_line.order_id, sum(refund_line.amount) AS amount
        FROM refund_line JOIN refund ON refund.id = refund_line.refund_id
        WHERE refund.status <> 'FAILED' AND refund_line.order_line_id IS NULL GROUP BY 1
      ) back ON back.order_id = "order".id
      WHERE back.amount > "order".delivery_total - "order".delivery_discount`,
  },
  {
    code: 'M3',
    rule: 'A refund is the sum of what it is for, and that is of the payment that it goes back on.',
    breaches: sql`
      SELECT refund.id::text AS subject,
        format('%s given back, for lines of %s; %s of them of another purchase', refund.amount, line.amount, line.foreign_lines) AS found
      FROM refund
      JOIN payment ON payment.id = refund.payment_id
      JOIN LATERAL (
        SELECT sum(refund_line.amount) AS amount,
          count(*) FILTER (WHERE "order".order_group_id <> payment.order_group_id OR order_line.order_id <> refund_line.order_id) AS foreign_lines
        FROM refund_line JOIN "order" ON "order".id = refund_line.order_id
        LEFT JOIN order_line ON order_line.id = refund_line.order_line_id
        WHERE refund_line.refund_id = refund.id
      ) line ON line.amount IS NOT NULL
      WHERE refund.amount <> line.amount OR line.foreign_lines > 0`,
  },
  {
    code: 'O4',
    rule: 'What was paid for an order that is called off is given back or on its way, or the office sees that it failed.',
    breaches: sql`
      SELECT "order".number AS subject, format('%s paid, %s given back', "order".total, coalesce(back.amount, 0)) AS found
      FROM order_cancellation
      JOIN "order" ON "order".id = order_cancellation.order_id
      JOIN payment ON payment.order_group_id = "order".order_group_id
      LEFT JOIN (
        SELECT refund_line.order_id, sum(refund_line.amount) AS amount
        FROM refund_line JOIN refund ON refund.id = refund_line.refund_id WHERE refund.status <> 'FAILED' GROUP BY 1
      ) back ON back.order_id = "order".id
      WHERE coalesce(back.amount, 0) <> "order".total AND payment.parked_reason IS DISTINCT FROM 'ORDER_REFUND_FAILED'`,
  },
  {
    code: 'O2',
    rule: 'An order is called off by its last move, and by whom the move says.',
    breaches: sql`
      SELECT "order".number AS subject, format('called off by %s, is %s by %s', cancellation.by_whom, "order".status, coalesce(last.reason, 'nobody')) AS found
      FROM order_cancellation cancellation
      JOIN "order" ON "order".id = cancellation.order_id
      LEFT JOIN LATERAL (
        SELECT reason FROM order_transition WHERE order_id = "order".id ORDER BY id DESC LIMIT 1
      ) last ON true
      WHERE "order".status <> 'CANCELLED' OR last.reason IS DISTINCT FROM 'cancelled-by-' || lower(cancellation.by_whom)`,
  },
  {
    code: 'O2',
    rule: 'A return is where its last step took it, along the edges there are.',
    breaches: sql`
      SELECT return_request.number AS subject, format('is %s, last moved to %s', return_request.status, coalesce(last.to_status, 'nowhere')) AS found
      FROM return_request
      LEFT JOIN LATERAL (
        SELECT to_status FROM return_transition WHERE return_id = return_request.id ORDER BY id DESC LIMIT 1
      ) last ON true
      WHERE return_request.status IS DISTINCT FROM last.to_status
      UNION ALL
      SELECT moved.return_id::text, format('moved from %s to %s by %s, was %s', moved.from_status, moved.to_status, moved.by_whom, moved.before)
      FROM (
        SELECT *, lag(to_status) OVER (PARTITION BY return_id ORDER BY id) AS before FROM return_transition
      ) moved
      WHERE moved.from_status IS DISTINCT FROM moved.before
        OR (coalesce(moved.from_status, ''), moved.to_status, moved.by_whom) NOT IN (VALUES ${knownMoves})`,
  },
  {
    code: 'S3',
    rule: 'No more pieces are sent back than were bought.',
    breaches: sql`
      SELECT line.id::text AS subject, format('%s bought, %s sent back', line.quantity, sum(return_line.quantity)) AS found
      FROM return_line
      JOIN return_request ON return_request.id = return_line.return_id
      JOIN order_line line ON line.id = return_line.order_line_id
      WHERE return_request.status NOT IN (${dropped})
      GROUP BY line.id HAVING sum(return_line.quantity) > line.quantity`,
  },
  {
    code: 'S2',
    rule: 'What came back goes on the shelf once, as many as were sent back.',
    breaches: sql`
      SELECT return_line.id::text AS subject,
        format('%s sent back, restocked: %s; put on the shelf: %s', return_line.quantity, return_line.restocked, coalesce(booked.quantity, 0)) AS found
      FROM return_line
      LEFT JOIN (
        SELECT idempotency_key, sum(delta) AS quantity FROM stock_movement
        WHERE kind = 'RETURNED' AND idempotency_key LIKE 'return:%' GROUP BY 1
      ) booked ON booked.idempotency_key = 'return:' || return_line.id
      WHERE coalesce(booked.quantity, 0) <> CASE WHEN return_line.restocked THEN return_line.quantity ELSE 0 END`,
  },
  {
    code: 'O4',
    rule: 'What a seller has received back is paid back or on its way; what is closed was not.',
    breaches: sql`
      SELECT number AS subject, format('is %s, its refund is %s', status, coalesce(refund_id::text, 'missing')) AS found
      FROM return_request
      WHERE (status IN ('RECEIVED', 'REFUNDED')) <> (refund_id IS NOT NULL)`,
  },
];
