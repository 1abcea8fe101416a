import type { BrokenTwin } from './broken-twin.js';

export const manualPaymentTwins: readonly BrokenTwin[] = [
  [
    'O4',
    /taken in for the word of a person/,
    (world) => `UPDATE payment SET provider = 'manual' WHERE id = '${world.paid.payment}'`,
    (world) => `UPDATE payment SET provider = 'stripe' WHERE id = '${world.paid.payment}'`,
  ],
  [
    'O4',
    /confirmed is taken in soon/,
    (world) => `INSERT INTO payment_confirmation (id, payment_id, amount, source, actor_id, confirmed_at)
        SELECT gen_random_uuid(), id, amount, 'OFFICE', gen_random_uuid(), now() - interval '2 hours' FROM payment WHERE id = '${world.waiting.payment}'`,
    () => `DELETE FROM payment_confirmation`,
  ],
  [
    'M3',
    /ended when a person says so/,
    (world) => `INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
        VALUES ('00000000-0000-4000-8000-000000000001', '${world.paid.payment}', 1, 'FAILED', 'twin', 'manual-twin');
      INSERT INTO manual_refund (refund_id) VALUES ('00000000-0000-4000-8000-000000000001')`,
    () => `DELETE FROM manual_refund; DELETE FROM refund WHERE idempotency_key = 'manual-twin'`,
  ],
  [
    'O3',
    /No proof waits/,
    (world) => `INSERT INTO payment_proof (id, payment_id, order_group_id, file, source_hash)
        VALUES (gen_random_uuid(), '${world.paid.payment}', '${world.paid.group}', 'twin', 'twin')`,
    () => `DELETE FROM payment_proof`,
  ],
  [
    'S3',
    /held as long as the payment/,
    (world) =>
      `UPDATE reservation SET expires_at = expires_at - interval '1 minute' WHERE order_id = '${world.waiting.order}'`,
    (world) =>
      `UPDATE reservation SET expires_at = expires_at + interval '1 minute' WHERE order_id = '${world.waiting.order}'`,
  ],
  [
    'O4',
    /Cash is paid once/,
    (world) => `UPDATE payment SET method = 'CASH_ON_PICKUP' WHERE id = '${world.waiting.payment}'`,
    (world) => `UPDATE payment SET method = 'CARD' WHERE id = '${world.waiting.payment}'`,
  ],
];
