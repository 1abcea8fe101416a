import type { BrokenTwin, World } from './broken-twin.js';

const captured = (world: World) =>
  `(SELECT id FROM ledger_journal WHERE kind = 'CAPTURE' AND source = '${world.paid.payment}')`;
const posting = (world: World, component: string) =>
  `id = (SELECT id FROM ledger_posting WHERE journal_id = ${captured(world)} AND component = '${component}' AND order_id = '${world.paid.order}' ORDER BY id LIMIT 1)`;

/** Moves an amount from one posting of the sale to another, so that the journal still adds up. */
const shift = (world: World, from: string, to: string, amount: number) =>
  `UPDATE ledger_posting SET amount = amount - ${String(amount)} WHERE ${posting(world, from)};
   UPDATE ledger_posting SET amount = amount + ${String(amount)} WHERE ${posting(world, to)}`;

export const ledgerTwins: readonly BrokenTwin[] = [
  [
    'M1',
    /Each journal adds up/,
    (world) => `UPDATE ledger_posting SET amount = amount + 1 WHERE ${posting(world, 'CAPTURED')}`,
    (world) => `UPDATE ledger_posting SET amount = amount - 1 WHERE ${posting(world, 'CAPTURED')}`,
  ],
  [
    'M1',
    /as a whole/,
    (world) => `UPDATE ledger_posting SET journal_id = gen_random_uuid() WHERE ${posting(world, 'CAPTURED')}`,
    (world) =>
      `UPDATE ledger_posting SET journal_id = ${captured(world)}
       WHERE NOT EXISTS (SELECT FROM ledger_journal WHERE ledger_journal.id = ledger_posting.journal_id)`,
  ],
  [
    'M1',
    /accounts hold is the sum/,
    () => `UPDATE ledger_balance SET amount = amount - 1 WHERE account = 'SELLER_PENDING'`,
    () => `UPDATE ledger_balance SET amount = amount + 1 WHERE account = 'SELLER_PENDING'`,
  ],
  [
    'M2',
    /in the books once/,
    (world) => `UPDATE ledger_journal SET kind = 'PROVIDER_MOVE' WHERE id = ${captured(world)}`,
    (world) => `UPDATE ledger_journal SET kind = 'CAPTURE' WHERE source = '${world.paid.payment}'`,
  ],
  [
    'M2',
    /commission, tax and shipping/,
    (world) => shift(world, 'CAPTURED', 'GOODS', 100),
    (world) => shift(world, 'CAPTURED', 'GOODS', -100),
  ],
  [
    'M2',
    /adds for an order that costs nothing/,
    (world) =>
      `UPDATE "order" SET total = 0 WHERE id = '${world.paid.order}';
       UPDATE ledger_posting SET component = 'PROMOTION' WHERE ${posting(world, 'GOODS')}`,
    (world) =>
      `UPDATE "order" SET total = subtotal + delivery_total - discount_total WHERE id = '${world.paid.order}';
       UPDATE ledger_posting SET component = 'GOODS' WHERE ${posting(world, 'PROMOTION')}`,
  ],
  [
    'M3',
    /Every refund that went through/,
    (world) => `INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
        SELECT gen_random_uuid(), id, 1, 'SUCCEEDED', 'twin', 'twin' FROM payment WHERE id = '${world.paid.payment}'`,
    () => `DELETE FROM refund`,
  ],
  [
    'M3',
    /of no component/,
    (world) => `UPDATE ledger_posting SET amount = -amount WHERE ${posting(world, 'GOODS')}`,
    (world) => `UPDATE ledger_posting SET amount = -amount WHERE ${posting(world, 'GOODS')}`,
  ],
  [
    'M3',
    /as the provider moved it/,
    (
      world,
    ) => `INSERT INTO payment_dispute (id, payment_id, provider, provider_dispute_id, amount, currency, reason, status, opened_at, withdrawn)
        SELECT gen_random_uuid(), id, provider, 'twin', 1, 'IDR', 'twin', 'NEEDS_RESPONSE', now(), 1 FROM payment WHERE id = '${world.paid.payment}'`,
    () => `DELETE FROM payment_dispute`,
  ],
  [
    'M3',
    /waits to be released/,
    (
      world,
    ) => `INSERT INTO payment_dispute (id, payment_id, provider, provider_dispute_id, amount, currency, reason, status, opened_at)
        SELECT gen_random_uuid(), id, provider, 'twin', captured_amount, 'IDR', 'twin', 'NEEDS_RESPONSE', now() FROM payment WHERE id = '${world.paid.payment}'`,
    () => `DELETE FROM payment_dispute`,
  ],
  [
    'M3',
    /became no order/,
    (world) => `UPDATE ledger_posting SET account = 'REFUNDABLE' WHERE ${posting(world, 'CAPTURED')}`,
    (world) => `UPDATE ledger_posting SET account = 'PROVIDER' WHERE ${posting(world, 'CAPTURED')}`,
  ],
  [
    'M3',
    /payout is in the books/,
    (
      world,
    ) => `INSERT INTO payout_batch (id, method, currency) VALUES ('${world.paid.order}', 'BANK_TRANSFER', 'IDR');
      INSERT INTO payout (id, batch_id, seller_id, reference, amount, currency, status, account_number, idempotency_key)
      SELECT gen_random_uuid(), '${world.paid.order}', seller_id, 'twin', 1, 'IDR', 'PENDING', '12345', 'twin'
      FROM "order" WHERE id = '${world.paid.order}'`,
    () => `DELETE FROM payout; DELETE FROM payout_batch`,
  ],
];
