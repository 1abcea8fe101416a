import type { BrokenTwin } from './broken-twin.js';

export const orderTwins: readonly BrokenTwin[] = [
  [
    'O2',
    /where its last move took it/,
    (world) => `UPDATE "order" SET status = 'PACKED' WHERE id = '${world.paid.order}'`,
    (world) => `UPDATE "order" SET status = 'PAID' WHERE id = '${world.paid.order}'`,
  ],
  [
    'O2',
    /begins where the one before ended/,
    (world) =>
      `UPDATE order_transition SET from_status = 'CANCELLED', reason = 'late-payment' WHERE order_id = '${world.paid.order}'`,
    (world) =>
      `UPDATE order_transition SET from_status = 'PENDING_PAYMENT', reason = 'payment-received' WHERE order_id = '${world.paid.order}'`,
  ],
  [
    'O2',
    /along the edges there are/,
    (world) => `UPDATE order_transition SET reason = 'packed' WHERE order_id = '${world.paid.order}'`,
    (world) =>
      `UPDATE order_transition SET reason = 'payment-received' WHERE order_id = '${world.paid.order}'`,
  ],
  [
    'O3',
    /is allocated, line by line/,
    (world) =>
      `UPDATE reservation SET quantity = 1 WHERE variant_id = '${world.paid.variant}' AND status = 'ALLOCATED'`,
    (world) =>
      `UPDATE reservation SET quantity = 2 WHERE variant_id = '${world.paid.variant}' AND status = 'ALLOCATED'`,
  ],
  [
    'O3',
    /Nothing is held for an order that is cancelled/,
    (world) => `UPDATE reservation SET status = 'ALLOCATED' WHERE order_id = '${world.waiting.order}'`,
    (world) => `UPDATE reservation SET status = 'LIVE' WHERE order_id = '${world.waiting.order}'`,
  ],
  [
    'O2',
    /waits with its completion just while/,
    (world) => `UPDATE "order" SET completion_held_at = now() WHERE id = '${world.paid.order}'`,
    (world) => `UPDATE "order" SET completion_held_at = NULL WHERE id = '${world.paid.order}'`,
  ],
  [
    'M2',
    /what its lines and its delivery cost/,
    (world) => `UPDATE "order" SET subtotal = subtotal + 1 WHERE id = '${world.paid.order}'`,
    (world) => `UPDATE "order" SET subtotal = subtotal - 1 WHERE id = '${world.paid.order}'`,
  ],
  [
    'M2',
    /what the sellers’ orders add up to/,
    (world) => `UPDATE order_group SET delivery_total = delivery_total + 1 WHERE id = '${world.paid.group}'`,
    (world) => `UPDATE order_group SET delivery_total = delivery_total - 1 WHERE id = '${world.paid.group}'`,
  ],
  [
    'M2',
    /each told by itself/,
    (world) => `UPDATE order_line SET discount_total = 1 WHERE id = '${world.paid.line}'`,
    (world) => `UPDATE order_line SET discount_total = 0 WHERE id = '${world.paid.line}'`,
  ],
];
