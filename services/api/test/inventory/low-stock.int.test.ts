import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { findLowStock } from '../../src/inventory/index.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import type { Goods } from '../support/market.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

const list = `query ($sellerId: ID!) { seller(id: $sellerId) { lowStockThreshold
  lowStock { threshold since variant { id available lowStockThreshold } } } }`;
const set = `mutation ($input: StockThresholdSetInput!) { stockThresholdSet(input: $input) { threshold userErrors { code field } } }`;

describe('stock that runs low', () => {
  let api: TestApi;
  let server: MailServer;
  let desk: StockDesk;
  let cloth: Goods;
  let jar: Goods;
  beforeAll(async () => {
    server = await startMailServer();
    api = await startTestApi({ worker: true, env: { SMTP_URL: server.url } });
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    cloth = await desk.maker.sell('Kain', { stock: 5 });
    jar = await desk.maker.sell('Sambal', { stock: 5 });
  });
  afterAll(async () => {
    await api.close();
    await server.close();
  });

  const threshold = async (value: number | null, goods?: Goods, by = desk) => {
    const input = { sellerId: desk.sellerId, threshold: value, variantId: goods?.id };
    return (await by.ask(set, { input })).stockThresholdSet;
  };
  const sell = (goods: Goods, quantity: number) =>
    desk.send('sell', { variantId: goods.id, quantity, reason: 'cash' });
  const low = async () => (await desk.ask(list)).seller.lowStock;
  const alerts = async (): Promise<string[][]> => {
    const rows = await api.context.db.platform
      .selectFrom('stock_low')
      .select(['alert_id', 'variant_id'])
      .where('seller_id', '=', desk.maker.sellerId)
      .execute();
    return [...new Set(rows.map(({ alert_id }) => alert_id))].map((id) =>
      rows.filter(({ alert_id }) => alert_id === id).map(({ variant_id }) => variant_id),
    );
  };
  const mails = () => server.mails.filter(({ to }) => to === desk.maker.email);

  test('nobody is told before they ask for it', async () => {
    await sell(cloth, 5);
    await findLowStock(api.context);
    expect(await low()).toEqual([]);
    expect(await alerts()).toEqual([]);
  });

  test('is told once, by one letter for all, and again only after there was more', async () => {
    await sell(cloth, 3);
    await sell(jar, 5);
    // Asked for last: the worker looks by itself too, and would tell of the first one alone.
    expect(await threshold(2)).toEqual({ threshold: 2, userErrors: [] });
    await Promise.all(Array.from({ length: 5 }, () => findLowStock(api.context)));
    expect(await low()).toMatchObject([
      { threshold: 2, variant: { id: jar.id, available: 0 }, since: expect.any(String) },
      { threshold: 2, variant: { id: cloth.id, available: 2 } },
    ]);
    const [mail] = await waitFor(() => (mails().length > 0 ? mails() : null));
    expect(mail?.subject).toBe('Stok Sambal dan 1 lainnya hampir habis');
    expect(mail?.text).toContain('Sambal: habis');
    expect(mail?.text).toContain('Kain: sisa 2');
    await sell(cloth, 1);
    await findLowStock(api.context);
    expect(await alerts()).toHaveLength(1);

    await desk.send('receive', { variantId: cloth.id, quantity: 2, reason: 'new' });
    await findLowStock(api.context);
    expect(await low()).toMatchObject([{ variant: { id: jar.id } }]);
    await sell(cloth, 1);
    await findLowStock(api.context);
    await waitFor(() => mails().length === 2);
    expect(mails()[1]?.subject).toBe('Stok Kain hampir habis');
  });

  test('a variant’s own number goes before the seller’s, and stock that does not sell online does not count', async () => {
    await threshold(1);
    await threshold(4, cloth);
    expect(await low()).toEqual([]);
    const booth = await desk.open('Pameran', { kind: 'FAIR_BOOTH', sellsOnline: false });
    const lines = [{ variantId: cloth.id, quantity: 1 }];
    const workshop = await desk.workshop();
    await desk.send('transfer', { fromLocationId: workshop, toLocationId: booth, lines, reason: 'fair' });
    expect(await low()).toMatchObject([
      { threshold: 4, variant: { id: cloth.id, available: 4, lowStockThreshold: 4 } },
    ]);
    await threshold(null, cloth);
    expect(await low()).toEqual([]);
  });

  test('bad numbers and others’ variants are refused', async () => {
    const code = async (answer: ReturnType<typeof threshold>) => (await answer).userErrors[0]?.code;
    expect(await code(threshold(-1))).toBe('INVALID_COUNT');
    expect(await code(threshold(1_000_001))).toBe('INVALID_COUNT');
    const stranger = await openStockDesk(api, 'Pesaing');
    const theirs = await stranger.maker.sell('Tenun', { stock: 1 });
    expect(await code(threshold(1, theirs))).toBe('VARIANT_NOT_FOUND');
    expect(await code(threshold(1, undefined, stranger))).toBe('SELLER_NOT_FOUND');
  });
});
