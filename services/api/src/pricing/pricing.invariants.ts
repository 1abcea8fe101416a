import { sql } from 'kysely';
import type { Invariant } from '../platform/invariants.js';

export const pricingInvariants: readonly Invariant[] = [
  {
    code: 'M4',
    rule: 'A coupon counts the uses that are there, and has no more than its limit.',
    breaches: sql`
      SELECT coupon.code AS subject, format('%s counted, %s there, limit %s', coupon.uses, coalesce(taken.uses, 0), coalesce(coupon.total_limit::text, 'none')) AS found
      FROM coupon
      LEFT JOIN (SELECT coupon_id, count(*) AS uses FROM coupon_use WHERE given_back_at IS NULL GROUP BY 1) taken ON taken.coupon_id = coupon.id
      WHERE coupon.uses <> coalesce(taken.uses, 0) OR coalesce(taken.uses, 0) > coupon.total_limit`,
  },
  {
    code: 'M4',
    rule: 'Nobody has used a coupon more often than one person may, and each person’s uses are counted.',
    breaches: sql`
      SELECT coalesce(counted.coupon_id, taken.coupon_id)::text AS subject,
        format('%s: %s counted, %s there', coalesce(counted.person, taken.person), coalesce(counted.uses, 0), coalesce(taken.uses, 0)) AS found
      FROM coupon_person counted
      FULL JOIN (
        SELECT coupon_id, person, count(*) AS uses FROM coupon_use CROSS JOIN jsonb_array_elements_text(persons) person
        WHERE given_back_at IS NULL GROUP BY 1, 2
      ) taken ON taken.coupon_id = counted.coupon_id AND taken.person = counted.person
      LEFT JOIN coupon ON coupon.id = coalesce(counted.coupon_id, taken.coupon_id)
      WHERE coalesce(counted.uses, 0) <> coalesce(taken.uses, 0) OR coalesce(taken.uses, 0) > coupon.per_person_limit`,
  },
];
