import type { BrokenTwin, World } from './broken-twin.js';

/** A refund of the paid order's line, of its delivery, or of both, that nobody's command would make. */
const refund = (
  { paid }: World,
  { amount, line, quantity = 'NULL' }: { amount: string; line: string; quantity?: string },
) => `WITH made AS (
    INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
    VALUES (gen_random_uuid(), '${paid.payment}', ${amount}, 'PENDING', 'twin', 'twin') RETURNING id)
  INSERT INTO refund_line (id, refund_id, order_id, order_line_id, seller_id, quantity, amount)
  SELECT gen_random_uuid(), made.id, "order".id, ${line}, "order".seller_id, ${quantity}, 100
  FROM made, "order" WHERE "order".id = '${paid.order}'`;
const noRefunds = () => `DELETE FROM refund_line; DELETE FROM refund`;
const grown = (world: World, part: string) =>
  `${part}; UPDATE refund_line SET amount = 100000000; UPDATE refund SET amount = 1 WHERE payment_id = '${world.paid.payment}'`;

/** A return of the paid order's line that nobody asked for. */
const returned = (
  { paid }: World,
  {
    status = 'REQUESTED',
    quantity = 1,
    restocked = false,
  }: { status?: string; quantity?: number; restocked?: boolean },
) => `WITH made AS (
    INSERT INTO return_request (id, number, order_id, order_group_id, seller_id, status, reason, resolution, delivery_paid_by)
    SELECT gen_random_uuid(), 'twin', id, order_group_id, seller_id, '${status}', 'OTHER', 'REFUND', 'SELLER'
    FROM "order" WHERE id = '${paid.order}' RETURNING *),
  moved AS (
    INSERT INTO return_transition (id, return_id, order_id, seller_id, to_status, by_whom)
    SELECT gen_random_uuid(), id, order_id, seller_id, 'REQUESTED', 'SHOPPER' FROM made)
  INSERT INTO return_line (id, return_id, order_id, order_line_id, seller_id, quantity, condition, restocked)
  SELECT gen_random_uuid(), id, order_id, '${paid.line}', seller_id, ${String(quantity)}, 'AS_SENT', ${String(restocked)} FROM made`;
const noReturns = () => `DELETE FROM return_line; DELETE FROM return_transition; DELETE FROM return_request`;

export const returnTwins: readonly BrokenTwin[] = [
  [
    'M3',
    /for a line than was paid for it/,
    (world) => refund(world, { amount: '100', line: `'${world.paid.line}'`, quantity: '1000' }),
    noRefunds,
  ],
  [
    'M3',
    /for a delivery than was paid for it/,
    (world) => grown(world, refund(world, { amount: '100', line: 'NULL' })),
    noRefunds,
  ],
  [
    'M3',
    /sum of what it is for/,
    (world) => refund(world, { amount: '101', line: `'${world.paid.line}'` }),
    noRefunds,
  ],
  [
    'O4',
    /order that is called off is given back/,
    (world) => `INSERT INTO order_cancellation (order_id, seller_id, by_whom, reason)
      SELECT id, seller_id, 'SHOPPER', 'OTHER' FROM "order" WHERE id = '${world.paid.order}'`,
    () => `DELETE FROM order_cancellation`,
  ],
  [
    'O2',
    /called off by its last move/,
    (world) => `INSERT INTO order_cancellation (order_id, seller_id, by_whom, reason)
      SELECT id, seller_id, 'OFFICE', 'OTHER' FROM "order" WHERE id = '${world.paid.order}'`,
    () => `DELETE FROM order_cancellation`,
  ],
  ['O2', /along the edges there are/, (world) => returned(world, { status: 'APPROVED' }), noReturns],
  ['S3', /sent back than were bought/, (world) => returned(world, { quantity: 1000 }), noReturns],
  ['S2', /goes on the shelf once/, (world) => returned(world, { restocked: true }), noReturns],
  ['O4', /received back is paid back/, (world) => returned(world, { status: 'RECEIVED' }), noReturns],
];
