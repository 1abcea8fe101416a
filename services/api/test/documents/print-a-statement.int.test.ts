import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../src/identity/index.js';
import { toPublicId } from '../../src/platform/ids.js';
import { addSellerMember } from '../../src/sellers/index.js';
import { buyAndPay } from '../support/delivered.js';
import { openMaker, password, type Maker } from '../support/market.js';
import { startPayingApi, type PayingApi } from '../support/purchase.js';
import { signInAs } from '../support/sign-in.js';

describe('a seller’s statement as a document', () => {
  let api: PayingApi;
  let maker: Maker;
  let owner: string;
  const today = new Date().toISOString().slice(0, 10);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await startPayingApi({ worker: true });
    maker = await openMaker(api.context, 'Tenun & Kawan');
    const cloth = await maker.sell('Kain', { price: 325_000 });
    await buyAndPay(api, [cloth], { name: 'Ibu Rahma' });
    owner = await signInAs(api, 'seller', maker.email);
  });
  afterAll(() => api.close());

  const ask = (token: string, query: string, { file = 'statement.html', locale = 'id' } = {}) =>
    fetch(`${api.url}/statements/${toPublicId('seller', maker.sellerId)}/${file}?${query}`, {
      headers: { 'accept-language': locale, authorization: `Bearer ${token}` },
    });
  const days = `from=${yesterday}&until=${tomorrow}`;

  test('says what happened, from the opening balance to the closing one, in both languages', async () => {
    const answer = await ask(owner, days);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const page = await answer.text();
    for (const text of [
      'Laporan penjualan',
      'Tenun &amp; Kawan',
      'Penjualan',
      'Saldo awal',
      'Rp 0',
      'Rp 325.000',
    ])
      expect(page).toContain(text);
    expect(await (await ask(owner, days, { locale: 'en' })).text()).toContain('Opening balance');
  });

  test('is a PDF to keep', async () => {
    const answer = await ask(owner, days, { file: 'statement.pdf' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const file = Buffer.from(await answer.arrayBuffer());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.subarray(-6).toString()).toContain('%%EOF');
  });

  test('days in which nothing happened are said to be so', async () => {
    const page = await (await ask(owner, 'from=2020-01-01&until=2020-01-31')).text();
    expect(page).toContain('Tidak ada kejadian');
    expect(page).toContain('1 Januari 2020 – 31 Januari 2020');
  });

  test.each([
    '',
    'from=2026-01-01',
    `from=${today}&until=${yesterday}`,
    'from=2026-02-30&until=2026-03-01',
    'from=2020-01-01&until=2026-01-01',
    "from=2026-01-01'&until=2026-01-02",
  ])('a period that is none is refused: %s', async (query) => {
    const answer = await ask(owner, query);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('STATEMENT_PERIOD_INVALID');
  });

  test('is for owners: not for stock keepers, other sellers or guests', async () => {
    const userId = await createUser(api.context, { name: 'Stok', email: 'stok@example.test', password });
    await addSellerMember(api.context, { sellerId: maker.sellerId, userId, role: 'STOCK_KEEPER' });
    const keeper = await signInAs(api, 'seller', 'stok@example.test');
    const other = await signInAs(api, 'seller', (await openMaker(api.context, 'Lain')).email);
    expect((await ask(keeper, days)).status).toBe(403);
    expect((await ask(other, days)).status).toBe(404);
    expect((await ask('nothing', days)).status).toBe(401);
    expect((await ask(owner, days, { file: 'statement.exe' })).status).toBe(404);
  });
});
