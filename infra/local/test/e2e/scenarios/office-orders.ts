import { expect, test } from '@jest/globals';
import { axeViolations, waitFor } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { deliver } from '../deliver.ts';
import { buyer, checkOut, openPhone, payByCard, putIntoCart, signIn, waitForPaid } from '../shopper.ts';
import type { World } from '../world.ts';

/** The office finds what somebody bought and helps: looks, gives back in part, calls off. */
export function officeOrders(world: World): void {
  const phone = (javaScript: boolean) =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  /** A paid order of the demo's seller. @returns its group's number */
  const buy = async (page: Page, javaScript: boolean): Promise<string> => {
    await putIntoCart(page, 'batik tulis', /Batik Tulis/);
    await page.goto('/cart');
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });
    await payByCard(page, '4242 4242 4242 4242');
    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    await waitForPaid(page, javaScript);
    return /GB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
  };
  const look = async (page: Page, javaScript: boolean) => {
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([page.url(), overflow]).toEqual([page.url(), 0]);
    if (javaScript) expect([page.url(), await axeViolations(page)]).toEqual([page.url(), []]);
  };

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const)(
    'an order is found, read, called off and given back in part, %s',
    async (_how, javaScript) => {
      const shopper = await phone(javaScript);
      const gone = await buy(shopper.page, javaScript);
      const kept = await buy(shopper.page, javaScript);
      await shopper.close();
      await deliver(world, kept);

      const { page, faults, close } = await phone(javaScript);
      await signIn(page, '/office/sign-in', 'kantor@demo.gebyar.test');
      await page.goto('/office/orders');
      await look(page, javaScript);
      const search = page.getByLabel('Nomor pesanan, telepon, atau nama pembeli');
      const find = async (words: string) => {
        await search.fill(words);
        await page.getByRole('button', { name: 'Cari', exact: true }).click();
        await page.waitForURL((url) => url.searchParams.get('q') === words);
      };
      await find('zzz tidak ada');
      await page.getByRole('heading', { name: 'Tidak ada pesanan yang cocok' }).waitFor();
      await find(buyer.phone);
      await page.getByRole('link', { name: gone }).waitFor();
      await page.goto('/office/orders?seller=Sanggar+Teluk+Nila&status=PAID');
      await page.getByRole('link', { name: gone }).waitFor();
      expect(await page.getByRole('link', { name: kept }).count()).toBe(0);

      await page.getByRole('link', { name: gone }).click();
      await page.getByRole('heading', { name: gone, level: 1 }).waitFor();
      await page.getByText('Pembayaran diterima').waitFor();
      await page.getByText('Percakapan pembeli dan penjual tertutup').waitFor();
      await look(page, javaScript);
      const invoice = (await page.getByRole('link', { name: 'PDF Faktur' }).getAttribute('href')) ?? '';
      const pdf = await page.request.get(invoice);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

      await page.getByRole('link', { name: 'Batalkan pesanan…' }).click();
      await page.getByRole('button', { name: 'Batalkan pesanan' }).click();
      await page.getByText('Pilih dulu alasannya.').waitFor();
      await look(page, javaScript);
      await page.getByLabel('Diminta pembeli').check();
      await page.getByRole('button', { name: 'Batalkan pesanan' }).click();
      await page.getByRole('heading', { name: gone, level: 1 }).waitFor();
      await page.getByText('Dibatalkan kantor').first().waitFor();
      expect(await page.getByRole('link', { name: 'Batalkan pesanan…' }).count()).toBe(0);

      await page.goto(`/office/orders/${kept}`);
      await page.getByRole('link', { name: 'Kembalikan dana…' }).click();
      await page.getByRole('button', { name: 'Kembalikan sekarang' }).click();
      await page.getByText('Isi paling sedikit satu jumlah.').waitFor();
      const amount = page.getByLabel('Rupiah').first();
      await amount.fill('-5');
      await page.getByRole('button', { name: 'Kembalikan sekarang' }).click();
      await page.getByText('Isi angka utuh, tanpa minus.').waitFor();
      expect(await amount.inputValue()).toBe('-5');
      await look(page, javaScript);
      await amount.fill('999.999.999');
      await page.getByRole('button', { name: 'Kembalikan sekarang' }).click();
      await page.getByRole('alert').filter({ hasNotText: 'angka utuh' }).waitFor();
      await amount.fill('10.000');
      await page.getByRole('button', { name: 'Kembalikan sekarang' }).click();
      await page.waitForURL((url) => url.pathname === `/office/orders/${kept}`);
      await page.getByRole('heading', { name: kept, level: 1 }).waitFor();
      await waitFor(
        async () => {
          await page.reload();
          return page.getByText('Sudah dikembalikan').isVisible();
        },
        { timeoutMs: 30_000 },
      );
      await look(page, javaScript);
      expect((await page.goto('/office/orders/GB-0000-0000'))?.status()).toBe(404);
      expect(faults.filter((fault) => !/422|404/.test(fault))).toEqual([]);
      await close();
    },
    240_000,
  );
}
