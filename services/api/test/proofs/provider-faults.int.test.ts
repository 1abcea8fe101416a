import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createStripeEmulator, type StripeEmulator } from '@gebyar/stripe-emulator';
import { waitFor } from '@gebyar/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { openMaker, type Goods } from '../support/market.js';
import { checkoutClient, payOnPage, startPayingApi, type PayingApi } from '../support/purchase.js';
import { manyCarts } from '../support/rush.js';
import { patience, sized } from '../support/scale.js';

const second = 1000;

describe('a payment provider in trouble', () => {
  let api: PayingApi;
  let provider: StripeEmulator;
  let cloth: Goods;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'gebyar-provider-'));
    api = await startPayingApi({ worker: true, emulator: { dataDir } });
    provider = api.emulator;
    cloth = await (await openMaker(api.context)).sell('Kain', { stock: 1000 });
  });
  afterAll(async () => {
    await provider.close();
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const sessions = { path: '/v1/checkout/sessions', method: 'POST', times: 0 };
  const endFault = () => {
    provider.faults.clear();
    return Promise.resolve();
  };
  const faults = [
    {
      name: 'slow by 30 s',
      begin: () =>
        Promise.resolve(
          provider.faults.add({
            ...sessions,
            kind: 'delay',
            delayMs: sized({ short: 3, long: 30 }) * second,
          }),
        ),
      end: endFault,
      lasts: { short: 5, long: 60 },
    },
    {
      name: 'answering 500',
      begin: () => Promise.resolve(provider.faults.add({ ...sessions, kind: 'error_before', stored: false })),
      end: endFault,
      lasts: { short: 4, long: 60 },
    },
    {
      name: 'gone for 5 minutes',
      begin: () => provider.close(),
      end: async () => {
        const { port } = provider.sdkConfig;
        provider = createStripeEmulator({
          port,
          dataDir,
          webhook: { url: `${api.url}/webhooks/stripe`, firstRetryMs: 200 },
        });
        await provider.listen();
      },
      lasts: { short: 4, long: 300 },
    },
  ];

  /** Whoever holds a transaction open, and with it its locks, and has said nothing in it for a second. */
  const idleWithLocks = `SELECT query FROM pg_stat_activity
    WHERE datname = current_database() AND state LIKE 'idle in transaction%' AND now() - state_change > interval '1 second'`;

  test.each(faults)(
    '$name: no lock waits for it, browsing goes on, and checkouts finish when it is back',
    async ({ begin, end, lasts }) => {
      const carts = await manyCarts(api, [cloth], 8);
      await begin();
      const over = Date.now() + sized(lasts) * second;
      const answers = Promise.all(carts.map((id) => checkoutClient(api).start(id)));
      const waiting: object[] = [];
      while (Date.now() < over) {
        waiting.push(...(await api.sql<object>(idleWithLocks)).rows);
        const { node } = await api.gql.data('query ($id: ID!) { node(id: $id) { id } }', { id: cloth.id });
        expect(node).toEqual({ id: cloth.id });
        await pause(100);
      }
      expect(waiting).toEqual([]);
      await end();
      for (const { orderGroup, userErrors } of await answers) {
        expect(userErrors).toEqual([]);
        const page = await waitFor(
          async () =>
            (await checkoutClient(api).find(orderGroup ?? { number: '', secret: '' }))?.payment.redirectUrl,
          { timeoutMs: 90 * second, intervalMs: 100, what: 'a page to pay on' },
        );
        await payOnPage(page);
        await checkoutClient(api).until(orderGroup ?? { number: '', secret: '' }, 'PAID', 60 * second);
      }
      expect(await auditInvariants(api.context)).toEqual([]);
    },
    patience({ short: 4, long: 12 }),
  );
});
