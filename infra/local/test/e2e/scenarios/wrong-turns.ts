import { expect, test } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { openPhone, putIntoCart } from '../shopper.ts';
import type { World } from '../world.ts';

const product = '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';

/** Mistakes people make, with JavaScript off: told in their language, with nothing they typed lost. */
export function wrongTurns(world: World): void {
  const phone = () =>
    openPhone(world.browser, { javaScript: false, baseURL: world.stack.addresses.marketplace });

  test('an address without a kelurahan is told at its field, and the rest is kept', async () => {
    const { page, close } = await phone();
    await putIntoCart(page, 'sambal', /Sambal/);
    await page.goto('/checkout');
    await page.getByLabel('Nomor telepon (WhatsApp)').fill('0812 3456 7890');
    await page.getByLabel('Nama penerima').fill('Ibu Rahma');
    await page.getByLabel('Jalan dan nomor rumah').fill('Jl. Marsma Iswahyudi 12');
    await page.getByRole('button', { name: 'Lihat ongkos kirim' }).click();
    await page.getByText('Pilih kelurahan, supaya kurir dan ongkosnya tepat.').first().waitFor();
    expect(await page.getByLabel('Nomor telepon (WhatsApp)').inputValue()).toBe('0812 3456 7890');
    expect(await page.getByLabel('Jalan dan nomor rumah').inputValue()).toBe('Jl. Marsma Iswahyudi 12');
    await close();
  });

  test('a wrong password is refused, and the address stays', async () => {
    const { page, close } = await phone();
    await page.goto('/sell/sign-in');
    await page.getByLabel('Surel').fill('penjual@demo.gebyar.test');
    await page.getByLabel('Kata sandi').fill('salah-sekali');
    await page.getByRole('button', { name: 'Masuk' }).last().click();
    await page.getByText('Surel atau kata sandi tidak cocok.').first().waitFor();
    expect(await page.getByLabel('Surel').inputValue()).toBe('penjual@demo.gebyar.test');
    expect(await page.getByLabel('Kata sandi').inputValue()).toBe('');
    await close();
  });

  test('a form from another site changes nothing', async () => {
    const response = await fetch(`${world.stack.addresses.marketplace}/cart`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'intent=clear',
    });
    expect(response.status).toBe(403);
  });

  test('the office suspends a seller: its products leave the shop at once, and come back when it is let in again', async () => {
    const { page, close } = await phone();
    const status = async () => (await fetch(`${world.stack.addresses.marketplace}${product}`)).status;
    expect(await status()).toBe(200);
    await page.goto('/office/sign-in');
    await page.getByLabel('Surel').fill('kantor@demo.gebyar.test');
    await page.getByLabel('Kata sandi').fill('gebyar-demo');
    await page.getByRole('button', { name: 'Masuk' }).last().click();
    await page.goto('/office/sellers?status=approved');
    await page
      .getByRole('link', { name: /Sanggar Teluk Nila/ })
      .first()
      .click();
    await page.getByText('Tangguhkan…').first().click();
    await page.getByLabel('Alasan').fill('Dokumen belum lengkap');
    await page.getByRole('button', { name: 'Tangguhkan sekarang' }).click();
    await page.getByRole('button', { name: 'Cabut penangguhan dan buka lagi' }).waitFor();
    expect(await status()).toBe(404);
    await page.getByRole('button', { name: 'Cabut penangguhan dan buka lagi' }).click();
    await waitFor(async () => (await status()) === 200);
    await close();
  });
}
