import { expect, test } from '@jest/globals';
import { axeViolations, waitFor } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { deliver } from '../deliver.ts';
import { checkOut, openPhone, payByCard, putIntoCart, signIn, waitForPaid } from '../shopper.ts';
import type { World } from '../world.ts';

const product = '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';

/** A review's whole life: written with a picture, read, changed, answered, taken out of sight. */
export function reviews(world: World): void {
  const phone = (javaScript: boolean) =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  /** What everybody reads of a product is made anew within a second of a change. */
  const untilRead = (path: string, there: (html: string) => boolean) =>
    waitFor(async () => there(await (await fetch(`${world.stack.addresses.marketplace}${path}`)).text()));

  const buyAndReceive = async (page: Page, javaScript: boolean): Promise<string> => {
    await putIntoCart(page, 'batik tulis anggrek borneo nila', /Batik Tulis Anggrek Borneo/);
    await page.goto('/cart');
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });
    await payByCard(page, '4242 4242 4242 4242');
    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    await waitForPaid(page, javaScript);
    const order = new URL(page.url());
    await deliver(world, /GB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(order.pathname)?.[0] ?? '');
    return `${order.pathname}${order.search}`;
  };

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'who bought it reviews it with a photo %s, the maker answers, the office decides',
    async (how, javaScript) => {
      const title = `Warnanya dalam (${how})`;
      const { page, faults, close } = await phone(javaScript);
      await signIn(page, '/sign-in', 'pembeli@demo.gebyar.test');
      const order = await buyAndReceive(page, javaScript);
      await page.goto(order);
      await page.getByRole('link', { name: /^Beri ulasan/ }).click();
      await page.getByRole('heading', { name: 'Bagaimana barangnya?' }).waitFor();

      // Without stars, and with a file that is no picture: both are told, and what was typed is there.
      const photo = await page.screenshot();
      await page.getByLabel('Judul').fill(title);
      await page.getByLabel('Tambah foto').setInputFiles([
        { name: 'daftar; harga.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') },
        { name: 'kain.png', mimeType: 'image/png', buffer: photo },
      ]);
      await page.getByRole('button', { name: 'Kirim ulasan' }).click();
      await page.getByText('Pilih 1 sampai 5 bintang.').first().waitFor();
      await page.getByText(/daftar; harga\.png: Berkas ini bukan gambar/).waitFor();
      expect(await page.getByLabel('Judul').inputValue()).toBe(title);
      expect(await page.getByRole('checkbox', { name: 'Foto 1' }).isChecked()).toBe(true);
      if (javaScript) expect(await axeViolations(page)).toEqual([]);

      await page.getByRole('radio', { name: /^4 bintang/ }).check({ force: true });
      await page.getByRole('button', { name: 'Kirim ulasan' }).click();
      await page.getByText('Sudah tampil').waitFor();
      if (javaScript) expect(await axeViolations(page)).toEqual([]);
      await untilRead(product, (html) => html.includes(title) && html.includes('Foto 1 dari Rahma'));
      // Without a script the refused form and the one after it are plain page loads, which a 422 does not fault.
      expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);

      const changed = `Diubah ${how}`;
      await page.getByRole('link', { name: /^Ubah atau hapus ulasan/ }).click();
      await page.getByLabel('Ulasan', { exact: false }).last().fill(changed);
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Sudah tampil').waitFor();
      await untilRead(product, (html) => html.includes(changed));

      const maker = await phone(javaScript);
      await signIn(maker.page, '/sell/sign-in', 'penjual@demo.gebyar.test');
      await maker.page.locator('nav summary').filter({ hasText: 'Lainnya' }).click();
      await maker.page
        .getByRole('link', { name: /^Ulasan/ })
        .filter({ visible: true })
        .click();
      const review = maker.page.getByRole('article').filter({ hasText: title });
      await review.locator('summary').filter({ hasText: 'Balas' }).click();
      await review.getByLabel(/^Balasan Anda untuk/).fill(`Terima kasih ${how}`);
      if (javaScript) expect(await axeViolations(maker.page)).toEqual([]);
      await review.getByRole('button', { name: 'Kirim balasan' }).click();
      await review.getByText('Balasan Anda', { exact: false }).first().waitFor();
      await untilRead(product, (html) => html.includes(`Terima kasih ${how}`));
      await maker.close();

      const office = await phone(javaScript);
      await signIn(office.page, '/office/sign-in', 'kantor@demo.gebyar.test');
      await office.page.goto('/office/reviews?show=all');
      const judged = office.page.getByRole('article').filter({ hasText: title });
      await judged.locator('summary').filter({ hasText: 'Sembunyikan' }).click();
      await judged.getByRole('button', { name: 'Sembunyikan sekarang' }).click();
      await judged.getByText('Tulis alasannya; penulisnya akan membacanya.').first().waitFor();
      await judged.getByLabel('Alasan').fill(`Bukan tentang barang ${how}`);
      await judged.getByRole('button', { name: 'Sembunyikan sekarang' }).click();
      await judged.getByText('Disembunyikan karena').waitFor();
      if (javaScript) expect(await axeViolations(office.page)).toEqual([]);
      await office.close();
      await untilRead(product, (html) => !html.includes(title));

      await page.goto(order);
      await page.getByText(`Alasan kantor: Bukan tentang barang ${how}`).waitFor();
      await page.getByRole('link', { name: /^Ubah atau hapus ulasan/ }).click();
      await page.locator('summary').filter({ hasText: 'Hapus ulasan ini' }).click();
      await page.getByRole('button', { name: 'Hapus sekarang' }).click();
      await page.getByRole('link', { name: /^Beri ulasan/ }).waitFor();
      await close();
    },
    180_000,
  );
}
