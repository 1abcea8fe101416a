import { expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { Client } from 'pg';
import { asker, demoSeller, goodsOf, mutate, placeOrder, type PlacedOrder } from '../order-by-api.ts';
import { openPhone, signIn, type Shopper } from '../shopper.ts';
import type { World } from '../world.ts';

/** A seller's days, on a phone: parcels, money back, what comes back, and what lies on the shelf. */
export function sellerDesk(world: World): void {
  const desk = async (javaScript: boolean, email = demoSeller.email): Promise<Shopper & { path: string }> => {
    const phone = await openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });
    await signIn(phone.page, '/sell/sign-in', email);
    await phone.page.waitForURL(/\/sell\/sel_/);
    return { ...phone, path: new URL(phone.page.url()).pathname };
  };

  const ways = [
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const;

  const openOrder = (page: Page, path: string, { id }: PlacedOrder) => page.goto(`${path}/orders/${id}`);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

  test.each(ways)('an order leaves in two parcels, each with its number, %s', async (_how, javaScript) => {
    const order = await placeOrder(world, [2, 1]);
    const { page, path, faults, close } = await desk(javaScript);
    await openOrder(page, path, order);
    await page.getByText('Kirim sebagian dulu').click();
    await page
      .getByLabel(/^Jumlah /)
      .first()
      .fill('1');
    await press(page, 'Kemas paket ini');
    await page.getByRole('heading', { name: 'Paket 1' }).waitFor();
    await page.getByLabel('Kurir', { exact: true }).selectOption({ label: 'JNE' });
    await page.getByLabel('Nomor resi').fill('0101234567890123');
    await press(page, 'Kirim paket 1');
    await page.getByText('0101234567890123').first().waitFor();
    await press(page, 'Kemas paket ini');
    await page.getByRole('heading', { name: 'Paket 2' }).waitFor();
    await page.getByLabel('Kurir', { exact: true }).last().selectOption({ label: 'AnterAja' });
    await page.getByLabel('Nomor resi').last().fill('10008912345678');
    await press(page, 'Kirim paket 2');
    await page.getByText('10008912345678').first().waitFor();
    expect(await page.getByRole('button', { name: 'Kemas paket ini' }).count()).toBe(0);
    await press(page, 'Paket 1 sudah sampai');
    await page.getByRole('button', { name: 'Paket 1 sudah sampai' }).waitFor({ state: 'detached' });
    await press(page, 'Paket 2 sudah sampai');
    await page.getByText('Sudah sampai', { exact: true }).first().waitFor();

    await page.goto(`/orders/${order.groupNumber}?key=${order.secret}`);
    for (const number of ['0101234567890123', '10008912345678'])
      await page.getByText(number).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each(ways)(
    'money back in part: too much is said at its field and what was typed stays, %s',
    async (_how, javaScript) => {
      const order = await placeOrder(world, [1]);
      const { page, path, close } = await desk(javaScript);
      await openOrder(page, path, order);
      await page.getByRole('link', { name: 'Kembalikan sebagian uang' }).click();
      const amount = page.getByLabel('Jumlah uang (Rp)').first();
      await amount.fill('lima ribu');
      await page.getByLabel(/^Pesan untuk pembeli/).fill('Maaf, ada noda kecil');
      await press(page, 'Kembalikan uangnya');
      await page.getByText('Tulis jumlah uang dengan angka saja').waitFor();
      expect(await amount.inputValue()).toBe('lima ribu');
      await amount.fill('999.999.999');
      await press(page, 'Kembalikan uangnya');
      await page.getByText(/Untuk ini paling banyak Rp/).waitFor();
      expect(await amount.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel(/^Pesan untuk pembeli/).inputValue()).toBe('Maaf, ada noda kecil');
      await amount.fill('15.000');
      await press(page, 'Kembalikan uangnya');
      await page.getByRole('heading', { name: 'Uang kembali' }).waitFor();
      await page.getByText('Rp 15.000').first().waitFor();
      await page.getByText(/Maaf, ada noda kecil/).waitFor();
      await close();
    },
  );

  test.each(ways)('an order is called off with a reason, %s', async (_how, javaScript) => {
    const order = await placeOrder(world, [1]);
    const { page, path, close } = await desk(javaScript);
    await openOrder(page, path, order);
    await page.getByRole('link', { name: 'Batalkan pesanan' }).click();
    await page.getByLabel('Barangnya ternyata habis').check();
    await page.getByLabel('Pesan untuk pembeli').fill('Maaf, terjual di pameran');
    await press(page, 'Ya, batalkan');
    await page.getByText('“Maaf, terjual di pameran”').waitFor();
    await page.getByText('Barangnya ternyata habis').waitFor();
    expect(await page.getByRole('button', { name: 'Tandai sudah dikemas' }).count()).toBe(0);
    await close();
  });

  test.each(ways)('a return is answered and received, %s', async (_how, javaScript) => {
    const order = await placeOrder(world, [1]);
    const seller = await asker(world, 'seller', demoSeller.email);
    const shop = await asker(world, 'shop');
    const orderId = order.id;
    await mutate(seller, 'orderMarkPacked', 'OrderMarkPackedInput', { orderId });
    await mutate(seller, 'orderMarkShipped', 'OrderMarkShippedInput', { orderId, courier: 'JNE' });
    await mutate(seller, 'orderMarkDelivered', 'OrderMarkDeliveredInput', { orderId });
    const { return: asked } = await mutate<{ return: { id: string } }>(
      shop,
      'returnRequest',
      'ReturnRequestInput',
      {
        number: order.groupNumber,
        secret: order.secret,
        orderId,
        reason: 'DAMAGED',
        note: 'Ada noda di ujung kain',
        lines: [{ orderLineId: order.lines[0]?.id, quantity: 1 }],
      },
      'return { id }',
    );
    const { page, path, close } = await desk(javaScript);
    // The desk says that it waits, and leads there.
    await page.getByRole('link', { name: /retur menunggu jawaban/ }).waitFor();
    await page.goto(`${path}/returns/${asked.id}`);
    await page
      .getByLabel(/^Pesan untuk pembeli/)
      .first()
      .fill('Kirim ke bengkel kami di Manggar');
    await press(page, 'Setujui');
    await page.getByRole('heading', { name: 'Barangnya sudah sampai?' }).waitFor();
    await page
      .getByLabel('Keadaan barang')
      .selectOption({ label: 'Rusak' })
      .catch(() => undefined);
    await page.getByLabel(/^Uang kembali/).fill('999.999.999');
    await press(page, 'Terima dan kembalikan uangnya');
    await page.getByText(/paling banyak Rp/).waitFor();
    expect(await page.getByLabel(/^Uang kembali/).inputValue()).toBe('999.999.999');
    await page.getByLabel(/^Uang kembali/).fill('');
    await press(page, 'Terima dan kembalikan uangnya');
    await page.getByRole('button', { name: 'Terima dan kembalikan uangnya' }).waitFor({ state: 'detached' });
    await waitFor(async () => {
      await page.reload();
      return page.getByText('Uang kembali').first().isVisible();
    });
    await close();
  });

  test('a stock-take and a sale at the counter in the middle of it: both are counted', async () => {
    const shop = await asker(world, 'shop');
    const seller = await asker(world, 'seller', demoSeller.email);
    const [variant] = await goodsOf(shop);
    const { page, path, close } = await desk(true);
    await page.goto(`${path}/stock/counts`);
    await press(page, 'Mulai menghitung');
    await page.waitForURL(/counts\/\w+/);
    const field = page.locator(`[name="count:${variant?.id ?? ''}"]`);
    await field.fill('sepuluh');
    await press(page, /^Simpan/);
    await page.getByText('Tulis bilangan bulat, misalnya 12.').waitFor();
    expect(await field.inputValue()).toBe('sepuluh');
    await field.fill('90');
    await press(page, /^Simpan/);
    await page
      .getByText(/dihitung Ratna/)
      .first()
      .waitFor();
    const { mySellers } = await seller<{ mySellers: { stockLocations: { id: string }[] }[] }>(
      '{ mySellers { stockLocations { id } } }',
    );
    await mutate(seller, 'stockSellOnSite', 'StockSellOnSiteInput', {
      variantId: variant?.id,
      locationId: mySellers[0]?.stockLocations[0]?.id,
      quantity: 3,
      reason: 'Pameran',
    });
    await press(page, 'Selesai, bukukan selisihnya');
    await page.getByText('Selesai', { exact: true }).or(page.getByText('87')).first().waitFor();
    await page.goto(`${path}/stock/${variant?.id ?? ''}`);
    await page.getByText('87', { exact: true }).first().waitFor();
    await close();
  });

  test.each(ways)('stock by file: faults by row, then mended and applied, %s', async (_how, javaScript) => {
    const { page, path, close } = await desk(javaScript);
    await page.goto(`${path}/stock/files`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh stok (CSV)' }).click(),
    ]);
    const file = await new Response((await download.createReadStream()) as unknown as ReadableStream).text();
    const rows = file.trim().split(/\r?\n/);
    const send = async (text: string) => {
      await page
        .getByLabel('Berkas CSV')
        .setInputFiles({ name: 'stok.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await press(page, 'Periksa berkas');
    };
    const heads = rows[0]?.replace(/^\uFEFF/, '').split(',') ?? [];
    const at = heads.indexOf('on_hand');
    const withCount = (count: string) =>
      [
        rows[0],
        (rows[1] ?? '')
          .split(',')
          .map((cell, index) => (index === at ? count : cell))
          .join(','),
      ].join('\r\n');
    await send(withCount('banyak'));
    await page.getByText('Baris 2:').waitFor();
    await send(withCount(javaScript ? '120' : '121'));
    await page
      .getByText(/→ 12[01]/)
      .first()
      .waitFor();
    await press(page, 'Terapkan');
    await page.getByRole('status').filter({ hasText: /1/ }).first().waitFor();
    await close();
  });

  test('pieces go to a fair, and more than there are stay where they are', async () => {
    const [variant] = await goodsOf(await asker(world, 'shop'));
    const { page, path, close } = await desk(false);
    await page.goto(`${path}/stock/places`);
    await page.getByLabel('Nama').last().fill('Gerai Pekan Raya');
    await press(page, 'Tambah lokasi');
    await page.getByRole('heading', { name: 'Gerai Pekan Raya' }).waitFor();
    await page.goto(`${path}/stock/${variant?.id ?? ''}`);
    const move = page.locator('details', { hasText: 'Pindahkan' });
    const fill = async (quantity: string) => {
      if ((await move.getAttribute('open')) === null) await move.locator('summary').click();
      await move.getByLabel('Jumlah').fill(quantity);
      await move.getByRole('button', { name: 'Pindahkan barang' }).click();
    };
    await fill('99999');
    await move.getByRole('alert').waitFor();
    expect(await move.getByLabel('Jumlah').inputValue()).toBe('99999');
    await fill('2');
    await page
      .getByText(/Pindah masuk/)
      .first()
      .waitFor();
    await close();
  });

  test('a statement comes as CSV and as PDF', async () => {
    const { page, path, close } = await desk(false);
    await page.goto(`${path}/money`);
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      return { name: download.suggestedFilename(), file: Buffer.concat(parts) };
    };
    const csv = await take('Unduh CSV');
    expect(csv.name).toMatch(/^gebyar-.*\.csv$/);
    const lines = csv.file.toString().trim().split(/\r?\n/);
    expect(lines[0]).toBe('from,until,kind,component,count,amount,currency');
    const amounts = lines.slice(1).map((line) => line.split(','));
    const of = (kind: string) => Number(amounts.find((cells) => cells[2] === kind)?.[5]);
    const moved = amounts.filter(
      ([, , kind]) => !['OPENING', 'CLOSING', 'COMMISSION_KEPT'].includes(kind ?? ''),
    );
    expect(of('OPENING') + moved.reduce((sum, cells) => sum + Number(cells[5]), 0)).toBe(of('CLOSING'));
    const pdf = await take('Unduh PDF');
    expect(pdf.name).toMatch(/^gebyar-.*\.pdf$/);
    expect(pdf.file.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });

  test.each(ways)(
    'a stock keeper is told that money is the owner’s, and finds no way there, %s',
    async (_how, javaScript) => {
      const { page, path, close } = await desk(javaScript, 'stok@demo.gebyar.test');
      const answer = await page.goto(`${path}/money`);
      expect(answer?.status()).toBe(403);
      await page.getByRole('heading', { name: 'Hanya untuk pemilik' }).waitFor();
      // The desk stays around it.
      await page.getByRole('link', { name: 'Stok' }).waitFor();
      expect(await page.getByRole('link', { name: 'Uang' }).count()).toBe(0);
      const file = await page.request.get(`${path}/money/statement.pdf?from=2026-01-01&until=2026-01-31`);
      expect(file.status()).toBe(403);
      await close();
    },
  );

  test.each(ways)('of two who pack the same order the second is told, %s', async (_how, javaScript) => {
    const order = await placeOrder(world, [1]);
    const [first, second] = [await desk(javaScript), await desk(javaScript)];
    await openOrder(first.page, first.path, order);
    await openOrder(second.page, second.path, order);
    await press(first.page, 'Tandai sudah dikemas');
    await first.page.getByRole('button', { name: 'Tandai sudah dikirim' }).waitFor();
    await press(second.page, 'Tandai sudah dikemas');
    await second.page.getByRole('alert').waitFor();
    await first.close();
    await second.close();
  });

  test('a member who was removed meanwhile is at no desk any more', async () => {
    const email = 'stok@demo.gebyar.test';
    const { page, path, close } = await desk(true, email);
    await page.goto(`${path}/stock`);
    const client = new Client({ connectionString: world.stack.databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(
        `DELETE FROM seller_member USING app_user u WHERE u.id = user_id AND u.email = $1 RETURNING seller_member.*`,
        [email],
      );
      expect(rows).toHaveLength(1);
      const answer = await page.goto(`${path}/stock`);
      expect([403, 404]).toContain(answer?.status());
      const member = rows[0] ?? {};
      const names = Object.keys(member);
      await client.query(
        `INSERT INTO seller_member (${names.join(', ')}) VALUES (${names.map((_name, index) => `$${String(index + 1)}`).join(', ')})`,
        Object.values(member),
      );
    } finally {
      await client.end();
    }
    await close();
  });
}
