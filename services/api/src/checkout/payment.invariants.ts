import { sql } from 'kysely';
import { paidStatuses, type OrderStatus } from '../orders/index.js';
import type { Invariant } from '../platform/invariants.js';

/** A payment's time and what is left to do after it, with much to spare: the sweep comes by every minute. */
const settledWithin = sql.raw("interval '1 hour'");

const list = (statuses: readonly OrderStatus[]) => sql.join(statuses.map((status) => sql`${status}`));
const paid = list(paidStatuses);
/** Orders that the shopper has, or nearly: all of their money may go back for a return. */
const sent = list(paidStatuses.filter((status) => status !== 'PAID' && status !== 'PACKED'));

// Here and not with the payments, which know nothing of orders.
export const paymentInvariants: readonly Invariant[] = [
  {
    code: 'M2',
    rule: 'A payment is about what its order group costs, and captures that; any other amount the office sees, or it was given back.',
    breaches: sql`
      SELECT payment.id::text AS subject,
        format('%s asked and %s captured for an order group of %s', payment.amount, payment.captured_amount, order_group.total) AS found
      FROM payment JOIN order_group ON order_group.id = payment.order_group_id
      WHERE payment.parked_reason IS NULL AND payment.status <> 'REFUNDED' AND (
        payment.amount <> order_group.total
        OR (payment.status = 'PAID' AND payment.captured_amount IS DISTINCT FROM payment.amount))`,
  },
  {
    code: 'M3',
    rule: 'No more is given back than came in; what failed counts nothing.',
    breaches: sql`
      SELECT payment.id::text AS subject, format('%s captured, %s given back', coalesce(payment.captured_amount, 0), sum(refund.amount)) AS found
      FROM refund JOIN payment ON payment.id = refund.payment_id WHERE refund.status <> 'FAILED'
      GROUP BY payment.id HAVING sum(refund.amount) > coalesce(payment.captured_amount, 0)`,
  },
  {
    code: 'O3',
    rule: 'Paid means that every order of the group goes on or is given back, or that the office sees why not.',
    breaches: sql`
      SELECT payment.id::text AS subject, format('paid, but order %s is %s', "order".number, "order".status) AS found
      FROM payment JOIN "order" ON "order".order_group_id = payment.order_group_id
      WHERE payment.status = 'PAID' AND payment.parked_reason IS NULL AND "order".status NOT IN (${paid})
        AND "order".total > 0
        AND NOT EXISTS (
          SELECT FROM refund LEFT JOIN refund_line ON refund_line.refund_id = refund.id
          WHERE refund.payment_id = payment.id AND refund.status <> 'FAILED'
            AND (refund_line.id IS NULL OR refund_line.order_id = "order".id))`,
  },
  {
    code: 'O4',
    rule: 'An order goes on only for money that came in and was not all given back, unless it is sent and comes back.',
    breaches: sql`
      SELECT "order".number AS subject, format('is %s, its payment is %s', "order".status, coalesce(payment.status, 'missing')) AS found
      FROM "order" LEFT JOIN payment ON payment.order_group_id = "order".order_group_id
      WHERE "order".status IN (${paid}) AND payment.status IS DISTINCT FROM 'PAID'
        AND NOT ("order".status IN (${sent}) AND payment.status IS NOT DISTINCT FROM 'REFUNDED')`,
  },
  {
    code: 'O4',
    rule: 'What is refunded was all given back, in as many refunds as it takes.',
    breaches: sql`
      SELECT payment.id::text AS subject, format('%s captured, %s given back', payment.captured_amount, coalesce(back.amount, 0)) AS found
      FROM payment
      LEFT JOIN (SELECT payment_id, sum(amount) AS amount FROM refund WHERE status = 'SUCCEEDED' GROUP BY 1) back
        ON back.payment_id = payment.id
      WHERE payment.status = 'REFUNDED' AND payment.captured_amount IS DISTINCT FROM coalesce(back.amount, 0)`,
  },
  {
    code: 'E2',
    rule: 'No payment is still waited for long after its time is over.',
    breaches: sql`
      SELECT payment.id::text AS subject, 'waited for, over since ' || payment.expires_at AS found
      FROM payment WHERE payment.status = 'PENDING' AND payment.expires_at < now() - ${settledWithin}`,
  },
  {
    code: 'O4',
    rule: 'Cash is paid once, to one seller, by who fetches everything there.',
    breaches: sql`
      SELECT payment.id::text AS subject,
        format('%s orders, %s of them fetched', count(*), count(*) FILTER (WHERE "order".delivery ->> 'kind' = 'PICK_UP')) AS found
      FROM payment JOIN "order" ON "order".order_group_id = payment.order_group_id
      WHERE payment.method = 'CASH_ON_PICKUP'
      GROUP BY payment.id HAVING count(*) > 1 OR bool_or("order".delivery ->> 'kind' <> 'PICK_UP')`,
  },
];
