import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditInvariants } from '../../src/commands.js';
import { stockOf } from '../support/inventory.js';
import { openMaker, type Goods } from '../support/market.js';
import { startPayingApi, type CheckoutAnswer, type PayingApi } from '../support/purchase.js';
import { manyCarts, rush } from '../support/rush.js';
import { patience, sized } from '../support/scale.js';

const shoppers = 200;

describe('carts that cross: (a, b) and (b, a)', () => {
  let api: PayingApi;
  let one: Goods;
  let two: Goods;

  beforeAll(async () => {
    api = await startPayingApi();
    // Two sellers, so that their orders cross too.
    one = await (await openMaker(api.context)).sell('Kain satu', { stock: 100_000 });
    two = await (await openMaker(api.context)).sell('Kain dua', { stock: 100_000 });
  });
  afterAll(() => api.close());

  /** Gives a checkout up: its payment is closed and what it held is free again, from the payment's side of the locks. */
  const giveUp = async ({ orderGroup }: CheckoutAnswer): Promise<void> => {
    const mutation =
      'mutation ($input: CartCreateFromOrderGroupInput!) { answer: cartCreateFromOrderGroup(input: $input) { userErrors { code } } }';
    const { number, secret } = orderGroup ?? { number: '', secret: '' };
    const { answer } = await api.gql.data(mutation, { input: { number, secret } });
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  };

  test(
    '200 at once, again and again, while those before give up: nobody hears of a deadlock',
    async () => {
      const end = Date.now() + sized({ short: 5_000, long: 60_000 });
      let before: CheckoutAnswer[] = [];
      let held = 0;
      do {
        const carts = [
          ...(await manyCarts(api, [one, two], shoppers / 2)),
          ...(await manyCarts(api, [two, one], shoppers / 2)),
        ];
        // Every second one of them, so that both ways of a cart come at every moment.
        const crossed = carts.map(
          (_, index) => carts[(index % 2) * (shoppers / 2) + Math.floor(index / 2)] ?? '',
        );
        const [outcome, ...givenUp] = await Promise.all([rush(api, crossed), ...before.map(giveUp)]);
        expect(outcome.faults).toEqual([]);
        expect(outcome.won).toHaveLength(shoppers);
        held += shoppers - givenUp.length;
        before = outcome.won;
      } while (Date.now() < end);
      expect(await stockOf(api, one)).toEqual({ onHand: 100_000, reserved: held });
      expect(await stockOf(api, two)).toEqual({ onHand: 100_000, reserved: held });
      expect(await auditInvariants(api.context)).toEqual([]);
    },
    patience({ short: 2, long: 4 }),
  );
});
