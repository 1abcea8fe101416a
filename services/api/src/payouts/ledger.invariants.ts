import { sql } from 'kysely';
import { paidStatuses } from '../orders/index.js';
import type { Invariant } from '../platform/invariants.js';

const paid = sql.join(paidStatuses.map((status) => sql`${status}`));

/** The parts of one order's money in the books: sold less given back. */
const sold = (component: string) =>
  sql.raw(`coalesce(sum(amount) FILTER (WHERE component = '${component}'), 0)`);

export const ledgerInvariants: readonly Invariant[] = [
  {
    code: 'M1',
    rule: 'Each journal adds up to zero.',
    breaches: sql`
      SELECT journal.id::text AS subject, format('%s of %s: %s postings add up to %s', journal.kind, journal.source, count(posting.id), coalesce(sum(posting.amount), 0)) AS found
      FROM ledger_journal journal LEFT JOIN ledger_posting posting ON posting.journal_id = journal.id
      GROUP BY journal.id HAVING count(posting.id) < 2 OR sum(posting.amount) <> 0`,
  },
  {
    code: 'M1',
    rule: 'The books as a whole add up to zero in each currency, and every posting belongs to a journal.',
    breaches: sql`
      SELECT coalesce(journal.currency, 'no journal') AS subject, format('%s', sum(posting.amount)) AS found
      FROM ledger_posting posting LEFT JOIN ledger_journal journal ON journal.id = posting.journal_id
      GROUP BY journal.currency HAVING sum(posting.amount) <> 0 OR journal.currency IS NULL`,
  },
  {
    code: 'M1',
    rule: 'What a seller’s accounts hold is the sum of their postings, and none holds less than nothing.',
    breaches: sql`
      SELECT coalesce(balance.seller_id, posted.seller_id)::text AS subject,
        format('%s holds %s, postings add up to %s', coalesce(balance.account, posted.account), coalesce(balance.amount, 0), coalesce(posted.amount, 0)) AS found
      FROM ledger_balance balance
      FULL JOIN (
        SELECT posting.seller_id, posting.account, journal.currency, sum(posting.amount) AS amount
        FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
        WHERE posting.seller_id IS NOT NULL GROUP BY 1, 2, 3
      ) posted USING (seller_id, account, currency)
      LEFT JOIN ledger_account rules ON rules.code = coalesce(balance.account, posted.account)
      WHERE coalesce(balance.amount, 0) <> coalesce(posted.amount, 0)
        OR (rules.side = 'CREDIT' AND balance.amount > 0) OR (rules.side = 'DEBIT' AND balance.amount < 0)
        OR (balance.account = 'SELLER_CASH' AND balance.amount <> 0)`,
  },
  {
    code: 'M2',
    rule: 'Money that came in is in the books once, with the amount that came.',
    breaches: sql`
      SELECT payment.id::text AS subject, format('%s captured, booked %s', payment.captured_amount, coalesce(booked.amount::text, 'never')) AS found
      FROM payment LEFT JOIN (
        SELECT journal.source, sum(posting.amount) AS amount
        FROM ledger_journal journal JOIN ledger_posting posting ON posting.journal_id = journal.id
        WHERE journal.kind = 'CAPTURE' AND posting.component = 'CAPTURED' GROUP BY 1
      ) booked ON booked.source = payment.id::text
      WHERE (payment.status IN ('PAID', 'REFUNDED') AND payment.captured_amount IS DISTINCT FROM 0) <> (booked.amount IS NOT NULL)
        OR booked.amount <> payment.captured_amount`,
  },
  {
    code: 'M2',
    rule: 'What was captured for an order is the seller’s goods, commission, tax and shipping, less what the platform adds: as agreed, to the last unit.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('captured %s of %s; tax %s of %s, commission %s of %s, promotion %s of %s, goods %s and shipping %s', booked.captured, "order".total,
          booked.tax, "order".tax_total, booked.commission, frozen.amount, booked.promotion, "order".operator_discount_total, booked.goods, booked.shipping) AS found
      FROM (
        SELECT posting.order_id, ${sold('CAPTURED')} AS captured, -${sold('GOODS')} AS goods, -${sold('SHIPPING')} AS shipping, -${sold('TAX')} AS tax,
          -${sold('COMMISSION')} AS commission, ${sold('PROMOTION')} AS promotion
        FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
        WHERE journal.kind = 'CAPTURE' AND posting.order_id IS NOT NULL GROUP BY 1
      ) booked
      JOIN "order" ON "order".id = booked.order_id
      LEFT JOIN (SELECT order_id, sum(amount) AS amount FROM order_commission GROUP BY 1) frozen ON frozen.order_id = "order".id
      WHERE booked.captured <> "order".total OR booked.tax <> "order".tax_total OR booked.promotion <> "order".operator_discount_total
        OR booked.commission IS DISTINCT FROM frozen.amount
        OR booked.captured <> booked.goods + booked.shipping + booked.tax + booked.commission - booked.promotion
        OR booked.goods < 0 OR booked.shipping < 0`,
  },
  {
    code: 'M2',
    rule: 'What the platform adds for an order that costs nothing is the seller’s while the order goes on, and no longer when it is called off.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('is %s, %s agreed, %s booked, %s left', "order".status, "order".operator_discount_total, coalesce(booked.added, 0), coalesce(booked.rest, 0)) AS found
      FROM "order" JOIN payment ON payment.order_group_id = "order".order_group_id AND payment.status IN ('PAID', 'REFUNDED')
      LEFT JOIN (
        SELECT posting.order_id, sum(posting.amount) FILTER (WHERE journal.kind = 'CAPTURE') AS added, sum(posting.amount) AS rest
        FROM ledger_posting posting JOIN ledger_journal journal ON journal.id = posting.journal_id
        WHERE posting.component = 'PROMOTION' GROUP BY 1
      ) booked ON booked.order_id = "order".id
      WHERE "order".total = 0 AND (
        ("order".status IN (${paid}) AND coalesce(booked.added, 0) <> "order".operator_discount_total)
        OR ("order".status = 'CANCELLED' AND coalesce(booked.rest, 0) <> 0))`,
  },
  {
    code: 'M3',
    rule: 'Every refund that went through is in the books once, with its amount; one that did not is not, or was taken out again.',
    breaches: sql`
      SELECT refund.id::text AS subject, format('%s of %s, booked %s', refund.status, refund.amount, coalesce(booked.amount, 0)) AS found
      FROM refund LEFT JOIN (
        SELECT journal.source, -sum(posting.amount) AS amount
        FROM ledger_journal journal JOIN ledger_posting posting ON posting.journal_id = journal.id
        WHERE journal.kind IN ('REFUND', 'REFUND_RETURNED') AND posting.component = 'CAPTURED' GROUP BY 1
      ) booked ON booked.source = refund.id::text
      WHERE coalesce(booked.amount, 0) <> CASE WHEN refund.status = 'SUCCEEDED' THEN refund.amount ELSE 0 END`,
  },
  {
    code: 'M3',
    rule: 'No more of an order is given back than was sold, of no component; of all that was given back nothing is left.',
    breaches: sql`
      SELECT "order".number AS subject,
        format('left: captured %s, goods %s, shipping %s, tax %s, commission %s, promotion %s', rest.captured, rest.goods, rest.shipping, rest.tax, rest.commission, rest.promotion) AS found
      FROM (
        SELECT order_id, ${sold('CAPTURED')} AS captured, -${sold('GOODS')} AS goods, -${sold('SHIPPING')} AS shipping, -${sold('TAX')} AS tax,
          -${sold('COMMISSION')} AS commission, ${sold('PROMOTION')} AS promotion,
          bool_or(component = 'CAPTURED' AND amount < 0) AS refunded
        FROM ledger_posting WHERE order_id IS NOT NULL GROUP BY 1
      ) rest JOIN "order" ON "order".id = rest.order_id
      WHERE least(rest.captured, rest.goods, rest.shipping, rest.tax, rest.commission, rest.promotion) < 0
        OR (rest.refunded AND rest.captured = 0 AND greatest(rest.goods, rest.shipping, rest.tax, rest.commission, rest.promotion) > 0)`,
  },
  {
    code: 'M3',
    rule: 'The money of each dispute is in the books as the provider moved it; of one that is lost nothing is left open.',
    breaches: sql`
      SELECT dispute.id::text AS subject,
        format('%s: %s taken, %s given back; %s and %s booked, %s still open', dispute.status, dispute.withdrawn, dispute.reinstated,
          booked.withdrawn, booked.reinstated, booked.open) AS found
      FROM payment_dispute dispute
      CROSS JOIN LATERAL (
        SELECT -coalesce(sum(posting.amount) FILTER (WHERE journal.kind = 'DISPUTE_WITHDRAWN' AND posting.account = 'PROVIDER'), 0) AS withdrawn,
          coalesce(sum(posting.amount) FILTER (WHERE journal.kind = 'DISPUTE_REINSTATED' AND posting.account = 'PROVIDER'), 0) AS reinstated,
          coalesce(sum(posting.amount) FILTER (WHERE posting.account = 'DISPUTED'), 0) AS open
        FROM ledger_journal journal JOIN ledger_posting posting ON posting.journal_id = journal.id
        WHERE journal.source IN (dispute.id::text, dispute.refund_id::text)
      ) booked
      WHERE booked.withdrawn <> dispute.withdrawn OR booked.reinstated <> dispute.reinstated
        OR booked.open <> CASE WHEN dispute.status = 'LOST' AND dispute.settled_at IS NOT NULL THEN 0 ELSE dispute.withdrawn - dispute.reinstated END`,
  },
  {
    code: 'M3',
    rule: 'While all of a payment is disputed nothing of its orders waits to be released; held is no more than open disputes are about.',
    breaches: sql`
      SELECT "order".number AS subject, format('%s pending, %s held, %s disputed', booked.pending, booked.held, coalesce(dispute.amount, 0)) AS found
      FROM (
        SELECT order_id, -coalesce(sum(amount) FILTER (WHERE account = 'SELLER_PENDING'), 0) AS pending,
          -coalesce(sum(amount) FILTER (WHERE account = 'SELLER_HELD'), 0) AS held
        FROM ledger_posting WHERE order_id IS NOT NULL GROUP BY 1
      ) booked
      JOIN "order" ON "order".id = booked.order_id
      JOIN payment ON payment.order_group_id = "order".order_group_id
      LEFT JOIN (SELECT payment_id, sum(amount) AS amount FROM payment_dispute WHERE settled_at IS NULL GROUP BY 1) dispute ON dispute.payment_id = payment.id
      WHERE booked.held > coalesce(dispute.amount, 0) + "order".operator_discount_total
        OR (booked.held > 0 AND dispute.amount IS NULL)
        OR (dispute.amount >= payment.captured_amount AND booked.pending > 0)`,
  },
  {
    code: 'M3',
    rule: 'Money that became no order is owed to the buyer until it is given back, and never more than that.',
    breaches: sql`
      SELECT 'REFUNDABLE' AS subject, format('%s', sum(posting.amount)) AS found
      FROM ledger_posting posting WHERE posting.account = 'REFUNDABLE' HAVING sum(posting.amount) > 0`,
  },
  {
    code: 'M3',
    rule: 'A payout is in the books as it stands, each step once and with its amount.',
    breaches: sql`
      SELECT payout.reference AS subject, format('%s of %s, booked %s', payout.status, payout.amount, coalesce(booked.steps, 'nothing')) AS found
      FROM payout LEFT JOIN (
        SELECT step.source, string_agg(step.kind || ' ' || step.amount, ', ' ORDER BY step.kind) AS steps
        FROM (
          SELECT journal.source, journal.kind, (sum(abs(posting.amount)) / 2)::bigint AS amount
          FROM ledger_journal journal JOIN ledger_posting posting ON posting.journal_id = journal.id
          WHERE journal.kind IN ('PAYOUT', 'PAYOUT_PAID', 'PAYOUT_RETURNED', 'PAYOUT_REVERSED') GROUP BY 1, 2, journal.id
        ) step GROUP BY 1
      ) booked ON booked.source = payout.id::text
      WHERE booked.steps IS DISTINCT FROM CASE payout.status
        WHEN 'PENDING' THEN format('PAYOUT %1$s', payout.amount)
        WHEN 'PAID' THEN format('PAYOUT %1$s, PAYOUT_PAID %1$s', payout.amount)
        WHEN 'FAILED' THEN format('PAYOUT %1$s, PAYOUT_RETURNED %1$s', payout.amount)
        ELSE format('PAYOUT %1$s, PAYOUT_PAID %1$s, PAYOUT_REVERSED %1$s', payout.amount) END`,
  },
];
