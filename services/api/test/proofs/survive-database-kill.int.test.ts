import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, waitFor, type TestServer } from '@gebyar/testing';
import pg from 'pg';
import { auditInvariants } from '../../src/commands.js';
import { setUpDatabase } from '../../src/setup/index.js';
import { openMaker, type Goods } from '../support/market.js';
import { openDeployment, type Deployment, type RunningProcess } from '../support/processes.js';
import {
  checkoutClient,
  listAtProvider,
  payOnPage,
  type OrderGroupAnswer,
  type PayingApi,
} from '../support/purchase.js';
import { manyCarts } from '../support/rush.js';
import { patience, sized } from '../support/scale.js';
import { deploymentDirectory } from '../support/template.js';

const rounds = sized({ short: 20, long: 100 });
const shoppers = 6;
/** The time in which everything has to be settled. */
const settledWithinMs = 120_000;

describe('kill -9 of PostgreSQL while shoppers check out', () => {
  let server: TestServer;
  let owner: pg.Pool;
  let deployment: Deployment;
  let api: Deployment & Pick<PayingApi, 'sql'>;
  let processes: RunningProcess[];
  let goods: Goods[];

  beforeAll(async () => {
    server = await startTestServer({ durable: true });
    const databaseUrl = server.url.replace(/postgres$/, 'killed');
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query('CREATE DATABASE killed');
    await admin.end();
    await setUpDatabase({ databaseUrl, deploymentDirectory });
    deployment = await openDeployment({ databaseUrl, env: { ANSWER_CACHE_MB: '16' } });
    owner = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    owner.on('error', () => undefined);
    api = { ...deployment, sql: (text, values) => owner.query(text, values) };
    const [weaver, cook] = [
      await openMaker(api.context, 'Penenun'),
      await openMaker(api.context, 'Juru Masak'),
    ];
    goods = [await weaver.sell('Kain', { stock: 100_000 }), await cook.sell('Sambal', { stock: 100_000 })];
    processes = [await deployment.start('server'), await deployment.start('worker')];
  }, 180_000);
  afterAll(async () => {
    await deployment.close();
    await owner.end();
    await server.stop();
  });

  interface Attempt {
    cartId: string;
    /** What the shopper was answered; null when the answer was none. */
    group: OrderGroupAnswer | null;
    paid: boolean;
  }

  const attempt = async (one: Attempt): Promise<void> => {
    const { orderGroup, userErrors } = await checkoutClient(api).start(one.cartId);
    expect(userErrors).toEqual([]);
    one.group = orderGroup;
    const page = orderGroup?.payment.redirectUrl;
    if (page) one.paid = (await payOnPage(page)).status < 400;
  };

  /** Shoppers come one after the other until the database is gone. */
  const shop = async (carts: string[], isOver: () => boolean): Promise<Attempt[]> => {
    const attempts: Attempt[] = [];
    const one = async () => {
      for (let cartId = carts.pop(); cartId !== undefined && !isOver(); cartId = carts.pop()) {
        const made: Attempt = { cartId, group: null, paid: false };
        attempts.push(made);
        // What breaks off is no answer: the shopper knows nothing, and sends it again later.
        await attempt(made).catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: shoppers }, one));
    return attempts;
  };

  const isReady = async () => (await fetch(`${api.url}/readyz`)).status === 200;

  const repeatedMoves = `
    SELECT order_id, to_status FROM order_transition GROUP BY 1, 2 HAVING count(*) > 1`;
  const everyAttempt: Attempt[] = [];

  test.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'round %i: no order that was answered is lost, nothing happens twice, every rule holds',
    async () => {
      let over = false;
      const carts = await manyCarts(api, goods, 60);
      const shopping = shop(carts, () => over);
      await pause(100 + Math.random() * 500);
      await server.kill();
      over = true;
      const attempts = await shopping;
      await server.startAgain();
      await waitFor(isReady, { timeoutMs: 30_000, what: 'the API being ready again' });

      const sent = attempts.filter(({ group }) => group !== null);
      for (const { group } of sent) {
        const found = group && (await checkoutClient(api).find(group));
        expect(found).toMatchObject({ number: group?.number, total: group?.total });
      }
      everyAttempt.push(...attempts);
      for (const { group } of attempts.filter(({ paid }) => paid))
        await checkoutClient(api).until(group ?? { number: '', secret: '' }, 'PAID', settledWithinMs);
      expect((await api.sql(repeatedMoves)).rows).toEqual([]);
      expect(await auditInvariants(api.context)).toEqual([]);
      expect(processes.map((one) => one.lastWords())).toEqual([null, null]);
    },
    patience({ short: 3, long: 3 }),
  );

  test(
    'afterwards who got no answer sends it again; every cart is one group with one page to pay on',
    async () => {
      await Promise.all(everyAttempt.filter(({ group }) => group === null).map(attempt));
      const numbers = new Set(everyAttempt.map(({ group }) => group?.number));
      expect(numbers.size).toBe(everyAttempt.length);
      const { rows } = await api.sql<{ count: number }>('SELECT count(*)::int AS count FROM order_group');
      expect(rows[0]?.count).toBe(everyAttempt.length);
      const withoutPage = `SELECT id FROM payment WHERE status = 'PENDING' AND provider_session_id IS NULL`;
      await waitFor(async () => (await api.sql(withoutPage)).rows.length === 0, {
        timeoutMs: settledWithinMs,
        what: 'a page for every group',
      });
      const sessions = await listAtProvider(deployment.emulator, '/v1/checkout/sessions?limit=100');
      const inSessions = sessions.map(({ metadata }) => metadata['order_group_number']);
      expect(new Set(inSessions).size).toBe(inSessions.length);
      expect(await auditInvariants(api.context)).toEqual([]);
    },
    patience({ short: 3, long: 3 }),
  );
});
