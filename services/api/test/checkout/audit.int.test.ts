import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants, invariantCount } from '../../src/commands.js';
import { openMaker } from '../support/market.js';
import {
  checkOut,
  checkoutClient,
  payOnPage,
  readyCart,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';

describe('the audit of money, stock and orders', () => {
  let api: PayingApi;
  /** Of an order that is paid, and of one that is waited for. */
  let paid: { group: string; order: string; payment: string; variant: string };
  let waiting: { group: string; order: string; payment: string };
  const seen = new Set<string>();

  const idsOf = async (number: string) => {
    const { rows } = await api.sql<{ group: string; order: string; payment: string; variant: string }>(
      `SELECT order_group.id AS group, "order".id AS order, payment.id AS payment, order_line.variant_id AS variant
       FROM order_group JOIN "order" ON order_group_id = order_group.id JOIN payment ON payment.order_group_id = order_group.id
       JOIN order_line ON order_id = "order".id WHERE order_group.number = $1 ORDER BY "order".number LIMIT 1`,
      [number],
    );
    const [row] = rows;
    if (!row) throw new Error(`no order group ${number}`);
    return row;
  };

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    const [weaver, cook] = [
      await openMaker(api.context, 'Penenun'),
      await openMaker(api.context, 'Juru Masak'),
    ];
    const cloth = await weaver.sell('Kain', { price: 325_000, stock: 9 });
    const jar = await cook.sell('Sambal', { price: 45_000, stock: 9 });
    const bought = await checkOut(api, await readyCart(api, [[cloth, 2], jar]));
    await payOnPage(bought.redirectUrl);
    await checkoutClient(api).until(bought, 'PAID');
    const open = await checkOut(api, await readyCart(api, [jar]));
    [paid, waiting] = [await idsOf(bought.number), await idsOf(open.number)];
    // What the database itself refuses is broken here all the same.
    await api.sql(`ALTER TABLE stock_level DROP CONSTRAINT stock_level_bounds;
      ALTER TABLE "order" DROP CONSTRAINT order_check; ALTER TABLE order_group DROP CONSTRAINT order_group_check`);
  });
  afterAll(() => api.close());

  /** Without triggers: neither append-only tables nor sums that are kept by them stand in the way. */
  const behindEverybody = (text: string) =>
    api.sql(`SET session_replication_role = replica; ${text}; SET session_replication_role = origin`);

  test('finds nothing after a purchase of two sellers’ goods and one that is still to be paid', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  const at = (what: 'variant') => `variant_id = '${paid[what]}'`;
  const levels = (set: string) => () => `UPDATE stock_level SET ${set} WHERE ${at('variant')}`;
  const twins: [code: string, rule: RegExp, broken: () => string, mended: () => string][] = [
    ['S1', /no more than is on hand/, levels('reserved = on_hand + 1'), levels('reserved = 2')],
    ['S2', /sum of what moved/, levels('on_hand = on_hand + 1'), levels('on_hand = on_hand - 1')],
    ['S2', /sum of what is held/, levels('reserved = reserved - 1'), levels('reserved = reserved + 1')],
    [
      'S2',
      /has a level/,
      () => `UPDATE stock_level SET location_id = gen_random_uuid() WHERE ${at('variant')}`,
      () =>
        `UPDATE stock_level SET location_id = (SELECT location_id FROM stock_movement WHERE ${at('variant')} LIMIT 1) WHERE ${at('variant')}`,
    ],
    [
      'S3',
      /goes back to the shelf/,
      () => `UPDATE reservation SET expires_at = expires_at - interval '3 hours' WHERE status = 'LIVE'`,
      () => `UPDATE reservation SET expires_at = expires_at + interval '3 hours' WHERE status = 'LIVE'`,
    ],
    [
      'O2',
      /where its last move took it/,
      () => `UPDATE "order" SET status = 'PACKED' WHERE id = '${paid.order}'`,
      () => `UPDATE "order" SET status = 'PAID' WHERE id = '${paid.order}'`,
    ],
    [
      'O2',
      /begins where the one before ended/,
      () =>
        `UPDATE order_transition SET from_status = 'CANCELLED', reason = 'late-payment' WHERE order_id = '${paid.order}'`,
      () =>
        `UPDATE order_transition SET from_status = 'PENDING_PAYMENT', reason = 'payment-received' WHERE order_id = '${paid.order}'`,
    ],
    [
      'O2',
      /along the edges there are/,
      () => `UPDATE order_transition SET reason = 'packed' WHERE order_id = '${paid.order}'`,
      () => `UPDATE order_transition SET reason = 'payment-received' WHERE order_id = '${paid.order}'`,
    ],
    [
      'O3',
      /is allocated, line by line/,
      () => `UPDATE reservation SET quantity = 1 WHERE ${at('variant')} AND status = 'ALLOCATED'`,
      () => `UPDATE reservation SET quantity = 2 WHERE ${at('variant')} AND status = 'ALLOCATED'`,
    ],
    [
      'O3',
      /Nothing is held for an order that is cancelled/,
      () => `UPDATE reservation SET status = 'ALLOCATED' WHERE order_id = '${waiting.order}'`,
      () => `UPDATE reservation SET status = 'LIVE' WHERE order_id = '${waiting.order}'`,
    ],
    [
      'O3',
      /every order of the group goes on/,
      () => `UPDATE "order" SET status = 'CANCELLED' WHERE id = '${paid.order}'`,
      () => `UPDATE "order" SET status = 'PAID' WHERE id = '${paid.order}'`,
    ],
    [
      'M2',
      /what its lines and its delivery cost/,
      () => `UPDATE "order" SET subtotal = subtotal + 1 WHERE id = '${paid.order}'`,
      () => `UPDATE "order" SET subtotal = subtotal - 1 WHERE id = '${paid.order}'`,
    ],
    [
      'M2',
      /what the sellers’ orders add up to/,
      () => `UPDATE order_group SET delivery_total = delivery_total + 1 WHERE id = '${paid.group}'`,
      () => `UPDATE order_group SET delivery_total = delivery_total - 1 WHERE id = '${paid.group}'`,
    ],
    [
      'M2',
      /captures that/,
      () => `UPDATE payment SET captured_amount = captured_amount - 1 WHERE id = '${paid.payment}'`,
      () => `UPDATE payment SET captured_amount = captured_amount + 1 WHERE id = '${paid.payment}'`,
    ],
    [
      'M3',
      /No more is given back/,
      () => `INSERT INTO refund (id, payment_id, amount, status, reason, idempotency_key)
        SELECT gen_random_uuid(), id, captured_amount + 1, 'PENDING', 'twin', 'twin' FROM payment WHERE id = '${paid.payment}'`,
      () => `DELETE FROM refund`,
    ],
    [
      'O4',
      /goes on only for money that came in/,
      () => `UPDATE payment SET status = 'EXPIRED' WHERE id = '${paid.payment}'`,
      () => `UPDATE payment SET status = 'PAID' WHERE id = '${paid.payment}'`,
    ],
    [
      'O4',
      /was all given back/,
      () => `UPDATE payment SET status = 'REFUNDED' WHERE id = '${paid.payment}'`,
      () => `UPDATE payment SET status = 'PAID' WHERE id = '${paid.payment}'`,
    ],
    [
      'E2',
      /still waited for/,
      () =>
        `UPDATE payment SET expires_at = expires_at - interval '3 hours', checked_at = now() + interval '1 hour' WHERE id = '${waiting.payment}'`,
      () =>
        `UPDATE payment SET expires_at = expires_at + interval '3 hours', checked_at = NULL WHERE id = '${waiting.payment}'`,
    ],
  ];

  test.each(twins)('%s: notices the twin that breaks "%s"', async (code, rule, broken, mended) => {
    await behindEverybody(broken());
    const found = await auditInvariants(api.context);
    await behindEverybody(mended());
    const hit = found.find((each) => each.code === code && rule.test(each.rule));
    expect(hit?.count).toBeGreaterThan(0);
    expect(hit?.examples[0]?.found).toEqual(expect.any(String));
    seen.add(hit?.rule ?? '');
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('every rule has such a twin', () => {
    expect(seen.size).toBe(invariantCount);
  });
});
