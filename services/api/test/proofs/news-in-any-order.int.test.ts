import fc from 'fast-check';
import { testingEnv } from '@gebyar/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { openMaker, type Goods } from '../support/market.js';
import {
  checkOut,
  expireAtProvider,
  paymentOf,
  payOnPage,
  startPayingApi,
  type PayingApi,
} from '../support/purchase.js';
import { manyCarts } from '../support/rush.js';
import { patience, sized } from '../support/scale.js';
import { lookAt, tellNews, type Lane } from './model/lane.js';
import type { ModelGroup } from './model/model.js';

const seed = testingEnv.seed() ?? Math.floor(Math.random() * 2 ** 31);
const permutations = sized({ short: 120, long: 10_000 });
const sideBySide = 8;

const types = [
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
] as const;
/** All four at most, some missing, in any order, each up to three times in a row or again later. */
const news = fc.array(fc.tuple(fc.nat(types.length - 1), fc.integer({ min: 1, max: 3 })), { maxLength: 6 });

describe('the news of one order', () => {
  let api: PayingApi;
  let cloth: Goods;
  beforeAll(async () => {
    api = await startPayingApi({
      worker: true,
      env: { PAYMENT_SWEEP_SECONDS: '3600' },
      emulator: { webhook: {} },
    });
    cloth = await (await openMaker(api.context)).sell('Kain', { stock: 100_000 });
  });
  afterAll(() => api.close());

  /** What became of an order: how each move and the payment ended. */
  const endOf = async (number: string): Promise<string> => {
    const { rows } = await api.sql<{ told: string }>(
      `SELECT format('%s: %s, %s given back', payment.status, (
           SELECT string_agg(reason, ' ' ORDER BY transition.id) FROM order_transition transition
           JOIN "order" ON "order".id = transition.order_id WHERE "order".order_group_id = order_group.id),
         (SELECT count(*) FROM refund WHERE refund.payment_id = payment.id)) AS told
       FROM order_group JOIN payment ON payment.order_group_id = order_group.id WHERE order_group.number = $1`,
      [number],
    );
    return rows[0]?.told ?? 'gone';
  };

  const tellInOrder = async (cartId: string, told: [number, number][], isPaid: boolean): Promise<string> => {
    const group = await checkOut(api, { id: cartId });
    const { id: paymentId, provider_session_id: session } = await paymentOf(api.context, group);
    if (isPaid) await payOnPage(group.redirectUrl);
    else await expireAtProvider(api.emulator, session ?? '');
    const lane: Pick<Lane, 'api'> = { api };
    const about = { sessionId: session ?? '', paymentId } as ModelGroup;
    for (const [type, copies] of told) {
      // One event of each kind: told again it has the same id.
      const eventId = `evt_${String(type)}_${about.sessionId}`;
      const tell = () => tellNews(lane, about, eventId, types[type] ?? types[0]);
      await Promise.all(Array.from({ length: copies }, tell));
    }
    // Where all of it was lost, the sweep asks.
    await lookAt(lane, about);
    return endOf(group.number);
  };

  test(
    `ends the same in ${String(permutations)} orders of it, with what comes twice and what is lost (GEBYAR_TEST_SEED=${String(seed)})`,
    async () => {
      const orders = fc.sample(fc.tuple(news, fc.boolean()), { numRuns: permutations, seed });
      const carts = await manyCarts(api, [cloth], permutations);
      const ends = new Map<boolean, Set<string>>([
        [true, new Set()],
        [false, new Set()],
      ]);
      const work = async () => {
        for (let next = orders.pop(); next; next = orders.pop()) {
          const [told, isPaid] = next;
          ends.get(isPaid)?.add(await tellInOrder(carts.pop() ?? '', told, isPaid));
        }
      };
      await Promise.all(Array.from({ length: sideBySide }, work));
      expect([...(ends.get(true) ?? [])]).toEqual([
        expect.stringMatching(/^PAID: .*payment-received, 0 given back$/),
      ]);
      expect([...(ends.get(false) ?? [])]).toEqual([
        expect.stringMatching(/^EXPIRED: .*payment-expired, 0 given back$/),
      ]);
      expect(await auditInvariants(api.context)).toEqual([]);
    },
    patience({ short: 4, long: 60 }),
  );
});
