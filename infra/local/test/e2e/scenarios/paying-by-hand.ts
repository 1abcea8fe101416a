import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import { Client } from 'pg';
import { confirmAtOffice, orderByHand, sendReceipt, untilSaid } from '../by-hand.ts';
import { pdfTexts } from '../pdf-text.ts';
import { openPhone, signIn, type Shopper } from '../shopper.ts';
import type { World } from '../world.ts';

const paid = 'Terima kasih, pesanan sudah dibayar';

/** What is asked of a picture in the browser. */
interface Decodable {
  decode: () => Promise<void>;
  naturalWidth: number;
}

/** Paying without a card: what the shopper sees, what the office and the seller say, and money that comes late. */
export function payingByHand(world: World): void {
  const phone = (javaScript = true): Promise<Shopper> =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  const openOffice = async (): Promise<Shopper> => {
    const office = await phone();
    await signIn(office.page, '/office/sign-in', 'kantor@demo.gebyar.test');
    return office;
  };

  const ways = [
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const;

  test.each(ways)(
    'a transfer: what is no picture is refused, a proof is confirmed, %s',
    async (_how, script) => {
      const { page, faults, close } = await phone(script);
      const number = await orderByHand(page, { javaScript: script, method: 'Transfer bank' });
      await page.getByRole('heading', { name: 'Bayar pesanan' }).waitFor();
      if (script) {
        await page.getByText(/^Sisa \d+:\d\d:\d\d$/).waitFor();
        expect(await axeViolations(page)).toEqual([]);
      }

      const proof = page.getByLabel('Gambar bukti');
      await page.getByRole('button', { name: 'Kirim bukti' }).click();
      await page.getByText('Pilih dulu gambar buktinya.').first().waitFor();
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
      await proof.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: Buffer.from(svg) });
      await page.getByRole('button', { name: 'Kirim bukti' }).click();
      await page.locator('[aria-invalid=true]').waitFor();
      expect(await page.getByRole('heading', { name: 'Bayar pesanan' }).isVisible()).toBe(true);

      await page.getByLabel('Catatan').fill('Atas nama Suryadi');
      await sendReceipt(page);
      await page.getByRole('heading', { name: 'Bukti sedang diperiksa' }).waitFor();
      await page.getByText('Atas nama Suryadi').waitFor();
      await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
      await page.getByRole('heading', { name: 'Bukti sedang diperiksa' }).waitFor();
      expect(await page.getByRole('link', { name: /^Lihat cara bayar/ }).count()).toBe(0);

      const office = await openOffice();
      await confirmAtOffice(office.page, number);
      await untilSaid(page, paid);
      // The browser's own note of the two refused forms is no fault.
      expect([...faults, ...office.faults].filter((fault) => !fault.includes('422'))).toEqual([]);
      await close();
      await office.close();
    },
  );

  test('a QRIS code is a picture that can be kept, and is confirmed without a proof', async () => {
    const { page, faults, close } = await phone();
    const number = await orderByHand(page, { javaScript: true, method: 'QRIS' });
    const code = page.getByAltText('Kode QRIS GEBYAR CONTOH');
    await code.waitFor();
    const wide = await code.evaluate(async (image: Decodable) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(wide).toBeGreaterThan(0);
    const office = await openOffice();
    await confirmAtOffice(office.page, number);
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await untilSaid(page, paid);
    expect([...faults, ...office.faults]).toEqual([]);
    await close();
    await office.close();
  });

  test.each(ways)('cash at pick-up: the seller takes the money, %s', async (_how, script) => {
    const { page, faults, close } = await phone(script);
    const number = await orderByHand(page, { javaScript: script, method: 'Tunai saat ambil' });
    await page.getByRole('heading', { name: 'Bayar saat mengambil' }).waitFor();
    // Where to come is what was chosen at checkout, not where the seller lives.
    await page
      .getByText(/^Ambil di/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Gambar bukti').count()).toBe(0);

    const seller = await phone(script);
    await signIn(seller.page, '/sell/sign-in', 'penjual@demo.gebyar.test');
    const { pathname } = new URL(seller.page.url());
    await seller.page.goto(`${/^\/sell\/[^/]+/.exec(pathname)?.[0] ?? ''}/orders?status=all`);
    await seller.page
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .click();
    await seller.page.getByRole('button', { name: /^Sudah terima Rp/ }).click();
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await untilSaid(page, paid);
    expect([...faults, ...seller.faults]).toEqual([]);
    await close();
    await seller.close();
  });

  test('the time to pay ends; who paid in time shows it late, and the order goes on', async () => {
    const { page, close } = await phone();
    const number = await orderByHand(page, { javaScript: true, method: 'Transfer bank' });
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await page.getByRole('link', { name: /^Lihat cara bayar Rp/ }).waitFor();
    await endTimeToPay(number);
    await untilSaid(page, 'Waktu pembayaran habis');
    await page.getByRole('link', { name: 'Sudah bayar? Kirim bukti' }).click();
    await page.getByRole('heading', { name: 'Waktu bayar sudah habis' }).waitFor();
    await sendReceipt(page);
    await page.getByText('Sedang diperiksa').first().waitFor();
    const office = await openOffice();
    await confirmAtOffice(office.page, number);
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await untilSaid(page, paid);
    await close();
    await office.close();
  });

  test('an unpaid order is called off, and one that is paid by hand asks for the account', async () => {
    const { page, close } = await phone();
    await orderByHand(page, { javaScript: true, method: 'Transfer bank' });
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await page.getByRole('link', { name: 'Batalkan pesanan ini' }).click();
    await page.getByText('Sudah terlanjur membayar?').waitFor();
    // Pressed twice it is called off once.
    await page.getByRole('button', { name: 'Ya, batalkan' }).dblclick();
    await page.waitForURL((url) => !url.pathname.endsWith('/cancel'));
    await page.getByRole('heading', { name: /Waktu pembayaran habis|Pesanan dibatalkan/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    const number = await orderByHand(page, { javaScript: true, method: 'Transfer bank' });
    const office = await openOffice();
    await confirmAtOffice(office.page, number);
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    await untilSaid(page, paid);
    await page.getByRole('link', { name: /^Batalkan pesanan ini/ }).click();
    await page.getByText('tulis rekening tujuannya').waitFor();
    await page.getByLabel('Berubah pikiran').check();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByRole('heading', { name: 'Ke mana uang Anda dikembalikan?' }).waitFor();
    await page.getByLabel('Nama bank').fill('Bank Contoh');
    await page.getByLabel('Nama pemilik rekening').fill('Rahma');
    await page.getByRole('button', { name: 'Simpan rekening' }).click();
    // What is missing is told at its field, and what was typed stays.
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await page.getByLabel('Nama bank').inputValue()).toBe('Bank Contoh');
    await page.getByLabel('Nomor rekening').fill('1234567890');
    await page.getByRole('button', { name: 'Simpan rekening' }).click();
    await page.getByText('Bank Contoh 1234567890, Rahma').waitFor();
    await close();
    await office.close();
  });

  test('an invoice is a real PDF with the order’s number in it, and nobody else’s key opens it', async () => {
    const { page, close } = await phone();
    const number = await orderByHand(page, { javaScript: true, method: 'QRIS' });
    await page.getByRole('link', { name: 'Ke halaman pesanan' }).click();
    const links = page.getByRole('list', { name: 'Dokumen' }).getByRole('link');
    await links.first().waitFor();
    const [print = '', pdf = ''] = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    const answer = await page.request.get(pdf);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const body = await answer.body();
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    const texts = pdfTexts(body).map((text) => text.replaceAll(/\s/g, ''));
    expect(texts.some((text) => text.includes(number))).toBe(true);
    expect(await (await page.request.get(print)).text()).toContain(number);

    const wrong = pdf.replace(/key=.*/, 'key=wrong');
    expect((await page.request.get(wrong)).status()).toBe(404);
    const other = await phone();
    await orderByHand(other.page, { javaScript: true, method: 'QRIS', goods: ['sambal', /Sambal/] });
    const { searchParams } = new URL(other.page.url());
    const stolen = pdf.replace(/key=.*/, `key=${searchParams.get('key') ?? ''}`);
    expect((await page.request.get(stolen)).status()).toBe(404);
    await close();
    await other.close();
  });

  /** Lets the time to pay be over, as far as we are concerned. */
  const endTimeToPay = async (number: string): Promise<void> => {
    const client = new Client({ connectionString: world.stack.databaseUrl });
    await client.connect();
    await client.query(
      `UPDATE payment SET expires_at = now() - interval '1 second' FROM order_group AS g
       WHERE g.id = payment.order_group_id AND g.number = $1`,
      [number],
    );
    await client.end();
  };
}
