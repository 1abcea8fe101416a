import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { fillCheckout, openPhone, putIntoCart, signIn, type Shopper } from '../shopper.ts';
import type { World } from '../world.ts';

const ways = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

/** A code is taken for good: each run has its own. */
const newCode = (words: string): string => `${words}${String(Date.now()).slice(-7)}`;

/** Opens what is folded away; a plain `details` does so without a script too. */
const unfold = (page: Page, text: string | RegExp) =>
  page.locator('summary', { hasText: text }).filter({ visible: true }).first().click();

/** Promotions, codes and sale prices: a seller and the office make them, a shopper uses them. */
export function promotions(world: World): void {
  const phone = (javaScript: boolean): Promise<Shopper> =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });
  const atDesk = async (javaScript: boolean): Promise<Shopper & { path: string }> => {
    const shopper = await phone(javaScript);
    await signIn(shopper.page, '/sell/sign-in', 'penjual@demo.gebyar.test');
    const path = /\/sell\/sel_[^/?]+/.exec(shopper.page.url())?.[0] ?? '';
    return { ...shopper, path };
  };
  /** Whole and accessible, where scripts can look. */
  const look = async (page: Page, javaScript: boolean) => {
    if (javaScript) expect([page.url(), await axeViolations(page)]).toEqual([page.url(), []]);
  };
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

  test.each(ways)(
    'a code for followers: made in one short form, used in a cart, ended, refused, %s',
    async (how, javaScript) => {
      const code = newCode('IKUT');
      const maker = await atDesk(javaScript);
      const desk = maker.page;
      await desk.goto(`${maker.path}/promotions`);
      await desk.getByRole('link', { name: 'Buat promosi' }).first().click();
      await desk.getByLabel('Diskon berapa persen?').fill('101');
      await desk.getByLabel(/Yang punya kode/).check();
      await desk.getByLabel('Kode', { exact: true }).fill(code);
      await desk.getByRole('button', { name: 'Mulai promosi' }).click();
      // Refused at its field, with everything still typed.
      await desk.getByText('Persentase harus lebih dari 0 sampai 100').waitFor();
      expect(await desk.getByLabel('Kode', { exact: true }).inputValue()).toBe(code);
      await desk.getByLabel('Diskon berapa persen?').fill('20');
      if (javaScript) await desk.getByText(/1 .+ seharga Rp .+ menjadi Rp/).waitFor();
      await look(desk, javaScript);
      await desk.getByRole('button', { name: 'Mulai promosi' }).click();
      await desk.getByText(`Diskon 20% untuk semua barang, dengan kode ${code}.`).waitFor();
      await desk.getByText(/1 .+ seharga Rp .+ menjadi Rp/).waitFor();
      await look(desk, javaScript);
      const promotion = desk.url();

      const { page, faults, close } = await phone(javaScript);
      await putIntoCart(page, 'batik tulis', /Batik Tulis/);
      await page.goto('/cart');
      await page.getByRole('textbox', { name: 'Kode kupon' }).fill('TIDAKADA');
      await page.getByRole('button', { name: 'Pakai' }).click();
      // Why not stands at the field, which keeps what was typed.
      const field = page.getByRole('textbox', { name: 'Kode kupon' });
      await page.locator('#coupon [aria-invalid=true]').waitFor();
      expect(await field.inputValue()).toBe('TIDAKADA');
      await field.fill(code.toLowerCase());
      await page.getByRole('button', { name: 'Pakai' }).click();
      await page.getByText(`Kupon ${code} dipakai`).waitFor();
      await page.getByText(`Diskon 20% (${code})`).first().waitFor();
      await look(page, javaScript);
      await page.getByRole('button', { name: `Lepas kupon ${code}` }).click();
      await page.getByText(`Kupon ${code} dipakai`).waitFor({ state: 'detached' });
      await page.getByRole('textbox', { name: 'Kode kupon' }).fill(code);
      await page.getByRole('button', { name: 'Pakai' }).click();
      await page.getByText(`Kupon ${code} dipakai`).waitFor();

      await desk.goto(promotion);
      await unfold(desk, 'Akhiri promosi');
      await desk.getByRole('button', { name: 'Akhiri sekarang' }).click();
      await desk.getByText('Selesai', { exact: true }).first().waitFor();
      // The cart says so, and does not go on until it is out.
      await page.goto('/cart');
      await page
        .locator('#coupon')
        .getByText(new RegExp(`${code}.*(berakhir|berlaku)`))
        .first()
        .waitFor();
      await look(page, javaScript);
      await page.getByRole('button', { name: `Lepas kupon ${code}` }).click();
      await page.getByRole('link', { name: 'Lanjut ke pengiriman' }).first().waitFor();
      expect([how, faults.filter((fault) => !fault.includes('422'))]).toEqual([how, []]);
      await close();
      await maker.close();
    },
    120_000,
  );

  test.each(ways)(
    'a sale price is struck through in list, product and cart, and ended, %s',
    async (_how, javaScript) => {
      const maker = await atDesk(javaScript);
      const desk = maker.page;
      await desk.goto(`${maker.path}/sales/choose?q=batik+tulis`);
      const row = desk.locator('main li', { has: desk.locator('input[name^="price."]') }).first();
      const title = (await row.locator('p').first().innerText()).split(' – ')[0] ?? '';
      const price = row.locator('input[name^="price."]');
      await price.fill('999.999.999');
      await desk.getByLabel('Sampai hari apa?').fill(until);
      await desk.getByRole('button', { name: 'Mulai diskon' }).click();
      await desk.getByText('di bawah harga biasa').first().waitFor();
      await look(desk, javaScript);
      await price.fill('150.000');
      await desk.getByRole('button', { name: 'Mulai diskon' }).click();
      await desk.getByRole('heading', { name: 'Harga diskon' }).waitFor();
      await desk.locator('main li', { hasText: 'Rp 150.000' }).first().waitFor();
      await look(desk, javaScript);

      const { page, close } = await phone(javaScript);
      await page.goto(`/search?q=${encodeURIComponent(title)}`);
      const card = page.locator('li, article').filter({ hasText: title }).filter({ hasText: 'Rp 150.000' });
      await card.first().waitFor();
      await page.getByRole('link', { name: title }).first().click();
      await page.getByText('Rp 150.000').first().waitFor();
      await page.locator('main s, main del').first().waitFor();
      await close();

      await desk
        .getByRole('button', { name: /^Akhiri diskon/ })
        .first()
        .click();
      await desk.locator('main li', { hasText: 'Rp 150.000' }).waitFor({ state: 'detached' });
      await maker.close();
    },
    120_000,
  );

  test.each(ways)(
    'the office pays for everything: nothing to pay, confirmed at once; a seller’s promotion is ended with a reason, %s',
    async (_how, javaScript) => {
      const code = newCode('GRATIS');
      const office = await phone(javaScript);
      const desk = office.page;
      await signIn(desk, '/office/sign-in', 'kantor@demo.gebyar.test');
      const make = async (fill: () => Promise<void>) => {
        await desk.goto('/office/promotions/new');
        await fill();
        await desk.getByRole('button', { name: 'Mulai promosi' }).click();
        await desk.getByRole('heading', { name: 'Hasilnya sejauh ini' }).waitFor();
        return desk.url();
      };
      const gift = await make(async () => {
        await desk.getByLabel('Diskon berapa persen?').fill('100');
        await desk.getByLabel(/Yang punya kode/).check();
        await desk.getByLabel('Kode', { exact: true }).fill(code);
        await look(desk, javaScript);
      });
      const delivery = await make(() => desk.getByLabel('Gratis ongkir').check());
      await desk.goto('/office/promotions');
      await desk.getByText('Ditanggung pengelola').first().waitFor();
      await look(desk, javaScript);

      const { page, close } = await phone(javaScript);
      await putIntoCart(page, 'batik tulis', /Batik Tulis/);
      await page.goto('/cart');
      await page.getByRole('textbox', { name: 'Kode kupon' }).fill(code);
      await page.getByRole('button', { name: 'Pakai' }).click();
      await page.getByText(`Kupon ${code} dipakai`).waitFor();
      await page.getByRole('link', { name: 'Lanjut ke pengiriman' }).first().click();
      await fillCheckout(page);
      if (!javaScript) await page.getByRole('button', { name: 'Lihat ongkos kirim' }).click();
      await page.getByText('Kurir reguler').filter({ visible: true }).first().waitFor();
      await page.getByText('Potongan menutup semuanya').waitFor();
      await look(page, javaScript);
      await page.getByRole('button', { name: 'Konfirmasi pesanan' }).first().click();
      await page.getByRole('heading', { name: 'Terima kasih, pesanan sudah dikonfirmasi' }).waitFor();
      await page.getByText(`Diskon 100% (${code})`).first().waitFor();
      await look(page, javaScript);
      await close();

      for (const url of [gift, delivery]) {
        await desk.goto(url);
        await unfold(desk, 'Akhiri promosi');
        await desk.getByRole('button', { name: 'Akhiri sekarang' }).click();
        await desk.getByText('Selesai', { exact: true }).first().waitFor();
      }

      const maker = await atDesk(javaScript);
      await maker.page.goto(`${maker.path}/promotions/new`);
      await maker.page.getByRole('button', { name: 'Mulai promosi' }).click();
      await maker.page.getByText('Diskon 10% untuk semua barang.').waitFor();
      await desk.goto(`/office/promotions/${maker.page.url().split('/').pop() ?? ''}`);
      await unfold(desk, 'Akhiri promosi');
      await desk.getByRole('button', { name: 'Akhiri sekarang' }).click();
      await desk.getByText('Tulis alasannya untuk penjual.').waitFor();
      await desk.getByLabel('Alasan, dibaca penjual').fill('Bentrok dengan bazar kota');
      await desk.getByRole('button', { name: 'Akhiri sekarang' }).click();
      await desk.getByText('Dihentikan pengelola: Bentrok dengan bazar kota').waitFor();
      await maker.page.reload();
      await maker.page.getByText('Dihentikan pengelola: Bentrok dengan bazar kota').waitFor();
      await maker.close();
      await office.close();
    },
    180_000,
  );
}
