import { sql } from 'kysely';
import type { Invariant } from '../../platform/invariants.js';

/** The word and the work that follows from it commit apart, at most some retries of a job. */
const settledWithin = sql.raw("interval '1 hour'");

export const manualPaymentInvariants: readonly Invariant[] = [
  {
    code: 'O4',
    rule: 'What people bring is taken in for the word of a person, and as much as they said.',
    breaches: sql`
      SELECT payment.id::text AS subject,
        format('is %s with %s, confirmed %s', payment.status, payment.captured_amount, coalesce(word.amount::text, 'by nobody')) AS found
      FROM payment LEFT JOIN payment_confirmation word ON word.payment_id = payment.id
      WHERE payment.provider = 'manual' AND payment.status IN ('PAID', 'REFUNDED')
        AND payment.captured_amount IS DISTINCT FROM word.amount`,
  },
  {
    code: 'O4',
    rule: 'Money that a person has confirmed is taken in soon.',
    breaches: sql`
      SELECT payment.id::text AS subject, format('is %s, confirmed %s', payment.status, word.confirmed_at) AS found
      FROM payment_confirmation word JOIN payment ON payment.id = word.payment_id
      WHERE payment.status NOT IN ('PAID', 'REFUNDED') AND word.confirmed_at < now() - ${settledWithin}`,
  },
  {
    code: 'M3',
    rule: 'A refund by hand has ended when a person says so, and as they say.',
    breaches: sql`
      SELECT refund.id::text AS subject, format('is %s, a person says %s', refund.status, coalesce(task.outcome, 'nothing')) AS found
      FROM manual_refund task JOIN refund ON refund.id = task.refund_id
      WHERE (refund.status <> 'PENDING' AND refund.status IS DISTINCT FROM task.outcome)
        OR (refund.status = 'PENDING' AND task.decided_at < now() - ${settledWithin})`,
  },
  {
    code: 'O3',
    rule: 'No proof waits to be looked at for money that is here.',
    breaches: sql`
      SELECT proof.id::text AS subject, format('waits since %s, its payment is %s', proof.created_at, payment.status) AS found
      FROM payment_proof proof JOIN payment ON payment.id = proof.payment_id
      WHERE proof.status = 'SUBMITTED' AND payment.status IN ('PAID', 'REFUNDED')`,
  },
  {
    code: 'S3',
    rule: 'Stock is held as long as the payment it is held for is waited for.',
    breaches: sql`
      SELECT reservation.id::text AS subject, format('held until %s, paid for until %s', reservation.expires_at, payment.expires_at) AS found
      FROM reservation JOIN payment ON payment.order_group_id = reservation.order_group_id
      WHERE reservation.status = 'LIVE' AND payment.status = 'PENDING' AND reservation.expires_at < payment.expires_at`,
  },
];
