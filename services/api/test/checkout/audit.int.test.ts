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
import { brokenTwins, type World } from './broken-twins/index.js';

describe('the audit of money, stock and orders', () => {
  let api: PayingApi;
  let world: World;
  const seen = new Set<string>();

  const idsOf = async (number: string) => {
    const { rows } = await api.sql<{
      group: string;
      order: string;
      line: string;
      payment: string;
      variant: string;
    }>(
      `SELECT order_group.id AS group, "order".id AS order, payment.id AS payment, order_line.id AS line,
         order_line.variant_id AS variant
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
    world = { paid: await idsOf(bought.number), waiting: await idsOf(open.number) };
    // What the database itself refuses is broken here all the same.
    await api.sql(`ALTER TABLE stock_level DROP CONSTRAINT stock_level_bounds;
      ALTER TABLE "order" DROP CONSTRAINT order_total; ALTER TABLE order_group DROP CONSTRAINT order_group_total`);
  });
  afterAll(() => api.close());

  /** Without triggers: neither append-only tables nor sums that are kept by them stand in the way. */
  const behindEverybody = (text: string) =>
    api.sql(`SET session_replication_role = replica; ${text}; SET session_replication_role = origin`);

  test('finds nothing after a purchase of two sellers’ goods and one that is still to be paid', async () => {
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test.each(brokenTwins)('%s: notices the twin that breaks "%s"', async (code, rule, broken, mended) => {
    await behindEverybody(broken(world));
    const found = await auditInvariants(api.context);
    await behindEverybody(mended(world));
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
