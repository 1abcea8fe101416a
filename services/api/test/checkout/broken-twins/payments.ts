import type { BrokenTwin } from './broken-twin.js';

export const paymentTwins: readonly BrokenTwin[] = [
  [
    'O3',
    /every order of the group goes on/,
    (world) => `UPDATE "order" SET status = 'CANCELLED' WHERE id = '${world.paid.order}'`,
    (world) => `UPDATE "order" SET status = 'PAID' WHERE id = '${world.paid.order}'`,
  ],
  [
    'M2',
    /captures that/,
    (world) => `UPDATE payment SET captured_amount = captured_amount - 1 WHERE id = '${world.paid.payment}'`,
    (world) => `UPDATE payment SET captured_amount = captured_amount + 1 WHERE id = '${world.paid.payment}'`,
  ],
  [
    'M3',
    /No more is given back/,
    (world) => `INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
        SELECT gen_random_uuid(), id, captured_amount + 1, 'PENDING', 'twin', 'twin' FROM payment WHERE id = '${world.paid.payment}'`,
    () => `DELETE FROM refund`,
  ],
  [
    'O4',
    /goes on only for money that came in/,
    (world) => `UPDATE payment SET status = 'EXPIRED' WHERE id = '${world.paid.payment}'`,
    (world) => `UPDATE payment SET status = 'PAID' WHERE id = '${world.paid.payment}'`,
  ],
  [
    'O4',
    /was all given back/,
    (world) => `UPDATE payment SET status = 'REFUNDED' WHERE id = '${world.paid.payment}'`,
    (world) => `UPDATE payment SET status = 'PAID' WHERE id = '${world.paid.payment}'`,
  ],
  [
    'E2',
    /still waited for/,
    (world) =>
      `UPDATE payment SET expires_at = expires_at - interval '3 hours', checked_at = now() + interval '1 hour' WHERE id = '${world.waiting.payment}'`,
    (world) =>
      `UPDATE payment SET expires_at = expires_at + interval '3 hours', checked_at = NULL WHERE id = '${world.waiting.payment}'`,
  ],
];
