import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { deliver } from '../deliver.ts';
import {
  checkOut,
  openPhone,
  payByCard,
  putIntoCart,
  signIn,
  waitForPaid,
  type Shopper,
} from '../shopper.ts';
import type { World } from '../world.ts';

/** What a shopper does about an order that is not wanted, or not right: with a script and without. */
export function returns(world: World): void {
  const phone = (javaScript: boolean): Promise<Shopper> =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  /** A paid order of the demo's seller. @returns its number */
  const buy = async (page: Page, javaScript: boolean): Promise<string> => {
    await putIntoCart(page, 'batik tulis', /Batik Tulis/);
    await page.goto('/cart');
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });
    await payByCard(page, '4242 4242 4242 4242');
    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    await waitForPaid(page, javaScript);
    return /GB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
  };

  const ways = [
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const;

  test.each(ways)('an order is called off before it is packed, %s', async (_how, javaScript) => {
    const { page, faults, close } = await phone(javaScript);
    await buy(page, javaScript);
    await page.getByRole('link', { name: /Batalkan pesanan ini/ }).click();
    await page.getByLabel('Berubah pikiran').check();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByRole('heading', { name: 'Pesanan dibatalkan' }).waitFor();
    await page.getByText('Anda membatalkan pesanan ini').waitFor();
    await page.getByRole('heading', { name: 'Uang kembali' }).waitFor();
    expect(await page.getByRole('link', { name: /Batalkan pesanan ini/ }).count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test.each(ways)(
    'something is sent back, declined, decided upon by the office and paid back, %s',
    async (_how, javaScript) => {
      const { page, faults, close } = await phone(javaScript);
      const number = await buy(page, javaScript);
      const order = page.url();
      await deliver(world, number);
      await page.goto(order);
      await page.getByRole('link', { name: /Kembalikan barang/ }).click();
      await page.getByLabel(/^Rusak waktu sampai/).check();
      await page.getByLabel('Ceritakan sedikit').fill('Robek di pinggir');
      await page.getByRole('button', { name: 'Ajukan pengembalian' }).click();
      await page.getByText('Menunggu penjual').first().waitFor();
      const returned = page.url();

      const seller = await phone(javaScript);
      await signIn(seller.page, '/sell/sign-in', 'penjual@demo.gebyar.test');
      await seller.page.getByRole('link', { name: 'Retur', exact: true }).click();
      await seller.page.getByRole('link', { name: new RegExp(number) }).click();
      const sellersPage = seller.page.url();
      await seller.page.getByText('Tolak', { exact: true }).first().click();
      await seller.page.getByLabel('Kenapa ditolak? Pembeli membacanya.').fill('Sudah kami periksa');
      await seller.page.getByRole('button', { name: 'Tolak' }).click();
      await seller.page.getByText('Ditolak penjual').first().waitFor();

      await page.goto(returned);
      await page.getByLabel('Kenapa menurut Anda ini harus diterima?').fill('Lihat robekannya');
      await page.getByRole('button', { name: 'Minta pengelola memutuskan' }).click();
      await page.getByText('Di tangan pengelola').first().waitFor();

      const office = await phone(javaScript);
      await signIn(office.page, '/office/sign-in', 'kantor@demo.gebyar.test');
      await office.page.goto('/office/returns');
      await office.page.getByRole('button', { name: 'Setujui' }).first().click();
      await office.page.getByText('Tidak ada retur yang menunggu.').waitFor();

      await page.goto(returned);
      await page.getByLabel(/^Kurir/).fill('JNE');
      await page.getByRole('button', { name: 'Tandai sudah dikirim' }).click();
      await page.getByText('Dikirim balik').first().waitFor();

      await seller.page.goto(sellersPage);
      await seller.page.getByRole('button', { name: 'Terima dan kembalikan uangnya' }).click();
      await seller.page.getByText('Diterima penjual').first().waitFor();
      await page.goto(order);
      await page.getByRole('heading', { name: 'Uang kembali' }).waitFor();
      expect([...faults, ...seller.faults, ...office.faults]).toEqual([]);
      for (const one of [close, seller.close, office.close]) await one();
    },
  );
}
