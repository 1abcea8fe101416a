import { sql } from 'kysely';
import type { Invariant } from '../platform/invariants.js';
import { edges, paidStatuses, type OrderStatus } from './order.machine.js';

const first: OrderStatus = 'PENDING_PAYMENT';
/** Orders whose goods are still in the house. */
const toBeSent = paidStatuses.filter((status) => status === 'PAID' || status === 'PACKED');

const knownMoves = sql.join(
  edges.flatMap(({ from, to, reasons }) =>
    reasons.map((reason) => sql`(${from}::text, ${to}::text, ${reason}::text)`),
  ),
);
const list = (statuses: readonly OrderStatus[]) => sql.join(statuses.map((status) => sql`${status}`));

export const orderInvariants: readonly Invariant[] = [
  {
    code: 'O2',
    rule: 'An order is where its last move took it.',
    breaches: sql`
      SELECT "order".number AS subject, format('is %s, last moved to %s', "order".status, coalesce(last.to_status, 'nowhere')) AS found
      FROM "order"
      LEFT JOIN LATERAL (
        SELECT to_status FROM order_transition WHERE order_id = "order".id ORDER BY id DESC LIMIT 1
      ) last ON true
      WHERE "order".status <> coalesce(last.to_status, ${first})`,
  },
  {
    code: 'O2',
    rule: 'Each move begins where the one before ended.',
    breaches: sql`
      SELECT moved.order_id::text AS subject, format('moved from %s, was %s', moved.from_status, moved.before) AS found
      FROM (
        SELECT order_id, from_status, coalesce(lag(to_status) OVER (PARTITION BY order_id ORDER BY id), ${first}) AS before
        FROM order_transition
      ) moved WHERE moved.from_status <> moved.before`,
  },
  {
    code: 'O2',
    rule: 'An order moves along the edges there are, for the reasons there are.',
    breaches: sql`
      SELECT transition.order_id::text AS subject,
        format('%s to %s for %s', transition.from_status, transition.to_status, transition.reason) AS found
      FROM order_transition transition
      WHERE (transition.from_status, transition.to_status, coalesce(transition.reason, '')) NOT IN (VALUES ${knownMoves})`,
  },
  {
    code: 'O2',
    rule: 'An order waits with its completion just while something holds it.',
    breaches: sql`
      SELECT "order".number AS subject, format('waits since %s, held by %s', coalesce("order".completion_held_at::text, 'never'), coalesce(hold.holders, 'nothing')) AS found
      FROM "order"
      LEFT JOIN (SELECT order_id, string_agg(holder, ', ') AS holders FROM order_completion_hold GROUP BY 1) hold ON hold.order_id = "order".id
      WHERE ("order".completion_held_at IS NULL) <> (hold.holders IS NULL)`,
  },
  {
    code: 'O3',
    rule: 'What is paid and not yet sent is allocated, line by line; what is sent of it is not any more.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('%s of variant %s bought, %s allocated or sent', bought.quantity, bought.variant_id, coalesce(held.quantity, 0)) AS found
      FROM "order"
      JOIN (SELECT order_id, variant_id, sum(quantity) AS quantity FROM order_line GROUP BY 1, 2) bought ON bought.order_id = "order".id
      LEFT JOIN (
        SELECT order_id, variant_id, sum(quantity) AS quantity FROM reservation WHERE status IN ('ALLOCATED', 'SHIPPED') GROUP BY 1, 2
      ) held ON held.order_id = "order".id AND held.variant_id = bought.variant_id
      WHERE "order".status IN (${list(toBeSent)}) AND bought.quantity <> coalesce(held.quantity, 0)`,
  },
  {
    code: 'O3',
    rule: 'Nothing is held for an order that is cancelled, and nothing is allocated to one that is not paid.',
    breaches: sql`
      SELECT "order".number AS subject, format('is %s, has a reservation that is %s', "order".status, reservation.status) AS found
      FROM "order" JOIN reservation ON reservation.order_id = "order".id
      WHERE ("order".status = 'CANCELLED' AND reservation.status IN ('LIVE', 'ALLOCATED'))
        OR ("order".status = ${first} AND reservation.status IN ('ALLOCATED', 'SHIPPED'))`,
  },
  {
    code: 'M2',
    rule: 'An order costs what its lines and its delivery cost.',
    breaches: sql`
      SELECT "order".number AS subject, format('%s for goods, lines of %s', "order".subtotal, coalesce(line.total, 0)) AS found
      FROM "order"
      LEFT JOIN (SELECT order_id, sum(total) AS total FROM order_line GROUP BY 1) line ON line.order_id = "order".id
      WHERE "order".subtotal <> coalesce(line.total, 0) OR "order".total <> "order".subtotal + "order".delivery_total - "order".discount_total`,
  },
  {
    code: 'M2',
    rule: 'The discounts on an order are those of its lines and its delivery, each told by itself.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('%s off, of it %s by the operator; lines and delivery %s and %s; told %s and %s', "order".discount_total, "order".operator_discount_total,
          coalesce(line.discount, 0) + "order".delivery_discount, coalesce(line.operator, 0), coalesce(told.amount, 0), coalesce(told.operator, 0)) AS found
      FROM "order"
      LEFT JOIN (
        SELECT order_id, sum(discount_total) AS discount, sum(operator_discount_total) AS operator FROM order_line GROUP BY 1
      ) line ON line.order_id = "order".id
      LEFT JOIN (
        SELECT order_id, sum(amount) AS amount, sum(amount) FILTER (WHERE funded_by = 'OPERATOR') AS operator,
          sum(amount) FILTER (WHERE funded_by = 'OPERATOR' AND order_line_id IS NOT NULL) AS operator_lines,
          sum(amount) FILTER (WHERE order_line_id IS NULL) AS delivery
        FROM order_discount GROUP BY 1
      ) told ON told.order_id = "order".id
      WHERE "order".discount_total <> coalesce(line.discount, 0) + "order".delivery_discount
        OR "order".discount_total <> coalesce(told.amount, 0)
        OR "order".delivery_discount <> coalesce(told.delivery, 0)
        OR "order".operator_discount_total <> coalesce(told.operator, 0)
        OR coalesce(line.operator, 0) <> coalesce(told.operator_lines, 0)`,
  },
  {
    code: 'M2',
    rule: 'What a shopper owes is what the sellers’ orders add up to.',
    breaches: sql`
      SELECT order_group.number AS subject,
        format('%s, %s for delivery, %s off; orders of %s, %s and %s', order_group.subtotal, order_group.delivery_total, order_group.discount_total, part.subtotal, part.delivery, part.discount) AS found
      FROM order_group
      LEFT JOIN (
        SELECT order_group_id, sum(subtotal) AS subtotal, sum(delivery_total) AS delivery, sum(discount_total) AS discount FROM "order" GROUP BY 1
      ) part ON part.order_group_id = order_group.id
      WHERE order_group.subtotal IS DISTINCT FROM part.subtotal OR order_group.delivery_total IS DISTINCT FROM part.delivery
        OR order_group.discount_total IS DISTINCT FROM part.discount`,
  },
];
