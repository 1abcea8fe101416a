import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { auditInvariants } from '../../src/commands.js';
import { reserveStock } from '../../src/inventory/index.js';
import { platformScope } from '../../src/platform/db/index.js';
import { newId } from '../../src/platform/ids.js';
import { stockOf } from '../support/inventory.js';
import type { Goods } from '../support/market.js';
import { openStockDesk, type StockDesk } from '../support/stock-desk.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('stock in files', () => {
  let api: TestApi;
  let desk: StockDesk;
  let cloth: Goods;
  let jar: Goods;
  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(async () => {
    desk = await openStockDesk(api);
    cloth = await desk.maker.sell('=HYPERLINK("x")', { stock: 10 });
    jar = await desk.maker.sell('Sambal; pedas', { stock: 4 });
    await named(cloth, 'KAIN-1');
    await named(jar, 'SAM-1');
  });
  afterAll(() => api.close());

  const named = ({ variantId }: Goods, sku: string) =>
    api.context.db.platform.updateTable('product_variant').set({ sku }).where('id', '=', variantId).execute();
  const file = async (
    method: 'GET' | 'POST',
    body?: string | Buffer,
    given: { token?: string; seller?: string } = {},
  ) => {
    const response = await fetch(`${api.url}/stock/seller?seller=${given.seller ?? desk.sellerId}`, {
      method,
      headers: {
        authorization: `Bearer ${given.token ?? desk.token}`,
        'accept-language': 'en',
        ...(body === undefined ? {} : { 'content-type': 'text/csv' }),
      },
      body: body === undefined ? null : typeof body === 'string' ? body : new Uint8Array(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const check = async (body: string | Buffer, given: { token?: string; seller?: string } = {}) => {
    const { status, text } = await file('POST', body, given);
    return { status, ...JSON.parse(text) };
  };
  const apply = async (importId: string, by = desk) =>
    (
      await by.ask(
        `mutation ($input: StockImportApplyInput!) { stockImportApply(input: $input) { changeCount userErrors { code field message } } }`,
        { input: { importId } },
      )
    ).stockImportApply;
  const hold = ({ variantId }: Goods, quantity: number) =>
    api.context.db.transaction(platformScope, (tx) =>
      reserveStock(tx, {
        orderGroupId: newId(),
        expiresAt: new Date(),
        lines: [{ orderId: newId(), sellerId: desk.maker.sellerId, variantId, quantity }],
      }),
    );

  test('what is written can be changed and read in again; a title is never a formula', async () => {
    await hold(jar, 1);
    const { text, headers } = await file('GET');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      'sku,product,variant,location,on_hand,reserved,available,seen_on_hand,variant_id\r\n' +
        `KAIN-1,"'=HYPERLINK(""x"")",,Workshop,10,0,10,10,${cloth.id}\r\n` +
        `SAM-1,"Sambal; pedas",,Workshop,4,1,3,4,${jar.id}\r\n`,
    );
    expect(await check(text)).toMatchObject({ status: 200, rowCount: 2, changeCount: 0, faults: [] });

    // One is sold while the file is being edited: it stays sold.
    await desk.send('sell', { variantId: cloth.id, quantity: 1, reason: 'cash' });
    const report = await check(text.replace('Workshop,10,', 'Workshop,12,'));
    expect(report).toMatchObject({
      changeCount: 1,
      changes: [{ line: 2, sku: 'KAIN-1', location: 'Workshop', from: 9, to: 11 }],
    });
    await desk.send('sell', { variantId: cloth.id, quantity: 1, reason: 'cash' });
    expect(await apply(report.importId)).toEqual({ changeCount: 1, userErrors: [] });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 0 });
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test('applied by many at once it counts once', async () => {
    const { importId } = await check('sku,on_hand\nKAIN-1,20\nsam-1,5');
    const answers = await Promise.all(Array.from({ length: 10 }, () => apply(importId)));
    for (const answer of answers) expect(answer).toEqual({ changeCount: 2, userErrors: [] });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 20, reserved: 0 });
    expect(await stockOf(api, jar)).toEqual({ onHand: 5, reserved: 0 });
  });

  test('what is wrong is told by row, and nothing is changed or kept', async () => {
    await hold(jar, 3);
    await desk.open('Galeri');
    const rows = [
      'sku,location,on_hand',
      'KAIN-1,,11',
      'kain-1,Workshop,12',
      'NIX,,1',
      'KAIN-1,Pasar,1',
      'KAIN-1,galeri,-1',
      'KAIN-1,Galeri,1.5',
      'KAIN-1,Galeri,=2+3',
      'SAM-1,,2',
    ];
    const report = await check(rows.join('\n'));
    expect(report).toMatchObject({ status: 200, importId: null, rowCount: 8, faultCount: 7 });
    expect(report.faults.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [3, 'ROW_DUPLICATE'],
      [4, 'ROW_UNKNOWN_SKU'],
      [5, 'ROW_UNKNOWN_LOCATION'],
      [6, 'ROW_NOT_WHOLE'],
      [7, 'ROW_NOT_WHOLE'],
      [8, 'ROW_FORMULA'],
      [9, 'ROW_BELOW_RESERVED'],
    ]);
    expect(report.faults[0].message).toBe('This variant and location stand in line 2 already.');
    const { count } = await api.context.db.platform
      .selectFrom('stock_import')
      .select((select) => select.fn.countAll<bigint>().as('count'))
      .where('seller_id', '=', desk.maker.sellerId)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(0);
  });

  test('what was ordered since it was checked stays: all or nothing', async () => {
    const { importId } = await check('sku,on_hand\nKAIN-1,20\nSAM-1,1');
    await hold(jar, 4);
    expect(await apply(importId)).toMatchObject({
      changeCount: null,
      userErrors: [{ code: 'ROW_BELOW_RESERVED', field: ['import', 'lines', '3'] }],
    });
    expect(await stockOf(api, cloth)).toEqual({ onHand: 10, reserved: 0 });
  });

  test('two variants with one SKU are told apart by their id only', async () => {
    await named(jar, 'KAIN-1');
    expect(await check('sku,on_hand\nKAIN-1,1')).toMatchObject({ faults: [{ code: 'ROW_AMBIGUOUS_SKU' }] });
    expect(await check(`variant_id,on_hand\n${jar.id},1`)).toMatchObject({ changeCount: 1, faults: [] });
  });

  test('ten thousand rows are taken in, a hundred thousand are refused with a sentence', async () => {
    await api.context.db.transaction(platformScope, async (tx) => {
      await sql`SET LOCAL gebyar.bulk_load = 'on'`.execute(tx.sql);
      await sql`INSERT INTO product_variant (id, product_id, seller_id, position, sku, price, weight_grams, option_key, option_values)
        SELECT gen_random_uuid(), ${cloth.productId}::uuid, ${desk.maker.sellerId}::uuid, 10 + number, 'S' || number, 1000, 100, 'v' || number,
          jsonb_build_array(jsonb_build_object('id', 'v' || number))
        FROM generate_series(1, 10000) number`.execute(tx.sql);
    });
    const rows = (count: number) =>
      `sku,on_hand\n${Array.from({ length: count }, (_, index) => `S${String(index + 1)},3\n`).join('')}`;
    expect(await check(rows(100_000))).toMatchObject({
      status: 422,
      errors: [{ message: 'At most 10000 rows in one file. Please split it into several files.' }],
    });
    const report = await check(rows(10_000));
    expect(report).toMatchObject({ changeCount: 10_000, faultCount: 0 });
    expect(report.changes).toHaveLength(100);
    expect(await apply(report.importId)).toEqual({ changeCount: 10_000, userErrors: [] });
    expect((await file('GET')).text.split('\r\n')).toHaveLength(10_004);
    expect(await auditInvariants(api.context)).toEqual([]);
  });

  test.each([
    ['name,stock\nA,1', 422, 'IMPORT_WRONG_HEADER'],
    [Buffer.from('sku,on_hand\n\xe9,1', 'latin1'), 422, 'IMPORT_WRONG_ENCODING'],
    ['sku,on_hand\n', 422, 'IMPORT_EMPTY'],
    ['x'.repeat(5_000_000), 413, 'IMPORT_TOO_LARGE'],
  ])('a bad file is refused: case %#', async (body, status, code) => {
    expect(await check(body)).toMatchObject({ status, errors: [{ extensions: { code } }] });
  });

  test('another seller’s stock is neither read nor written, and their SKUs are not known', async () => {
    const stranger = await openStockDesk(api, 'Pesaing');
    const as = { token: stranger.token };
    expect((await file('GET', undefined, as)).status).toBe(403);
    expect((await file('GET', undefined, { token: 'nonsense' })).status).toBe(401);
    expect(await check('sku,on_hand\nKAIN-1,1', as)).toMatchObject({ status: 403 });
    const own = { ...as, seller: stranger.sellerId };
    expect(await check('sku,on_hand\nKAIN-1,1', own)).toMatchObject({
      faults: [{ code: 'ROW_UNKNOWN_SKU' }],
    });
    expect(await check(`variant_id,on_hand\n${cloth.id},1`, own)).toMatchObject({
      faults: [{ code: 'ROW_UNKNOWN_SKU' }],
    });
    const { importId } = await check('sku,on_hand\nKAIN-1,1');
    expect((await apply(importId, stranger)).userErrors).toMatchObject([{ code: 'IMPORT_NOT_FOUND' }]);
  });
});
