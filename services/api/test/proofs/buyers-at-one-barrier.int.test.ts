import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMaker, type Maker } from '../support/market.js';
import { listAtProvider, startPayingApi, type PayingApi } from '../support/purchase.js';
import { manyCarts, rush, wrongAfterRush } from '../support/rush.js';
import { patience, sized } from '../support/scale.js';

describe('more buyers than stock, at one barrier', () => {
  let api: PayingApi;
  let maker: Maker;

  beforeAll(async () => {
    api = await startPayingApi();
    maker = await openMaker(api.context);
  });
  afterAll(() => api.close());

  test('200 buyers for 50 pieces: exactly 50 orders, and 150 are told so', async () => {
    const cloth = await maker.sell('Kain terakhir', { stock: 50 });
    const outcome = await rush(api, await manyCarts(api, [cloth], 200));
    expect(await wrongAfterRush(api, cloth, 50, outcome)).toEqual([]);
    expect([outcome.won.length, outcome.lost.length]).toEqual([50, 150]);
    for (const { payment } of outcome.won) expect(payment?.redirectUrl).toMatch(/^http/);
    expect(await listAtProvider(api.emulator, '/v1/checkout/sessions?limit=100')).toHaveLength(50);
  }, 120_000);

  const rounds = Array.from({ length: sized({ short: 1, long: 50 }) }, (_, index) => index + 1);
  test.each(rounds)(
    '1,000 buyers for one piece: one order, and 999 are told so (round %i)',
    async (round) => {
      const cloth = await maker.sell(`Kain satu-satunya ${String(round)}`, { stock: 1 });
      const outcome = await rush(api, await manyCarts(api, [cloth], 1000));
      expect(await wrongAfterRush(api, cloth, 1, outcome)).toEqual([]);
      expect([outcome.won.length, outcome.lost.length]).toEqual([1, 999]);
    },
    patience({ short: 2, long: 2 }),
  );

  test('1,000 buyers for 100 pieces: exactly 100 orders', async () => {
    const cloth = await maker.sell('Kain seratus', { stock: 100 });
    const outcome = await rush(api, await manyCarts(api, [cloth], 1000));
    expect(await wrongAfterRush(api, cloth, 100, outcome)).toEqual([]);
    expect(outcome.won).toHaveLength(100);
  }, 120_000);
});
