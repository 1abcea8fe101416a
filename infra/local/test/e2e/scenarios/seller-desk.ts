import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Client } from 'pg';
import { asker, demoSeller, goodsOf, placeOrder, type PlacedOrder } from '../order-by-api.ts';
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
