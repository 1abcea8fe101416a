import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkOut, openPhone, payByCard, putIntoCart, waitForPaid, type Shopper } from '../shopper.ts';
import type { World } from '../world.ts';

/** What a shopper does about an order that is not wanted: with a script and without. */
export function returns(world: World): void {
  const phone = (javaScript: boolean): Promise<Shopper> =>
    openPhone(world.browser, { javaScript, baseURL: world.stack.addresses.marketplace });

  /** A paid order of the demo's seller. */
  const buy = async (page: Page, javaScript: boolean): Promise<void> => {
    await putIntoCart(page, 'batik tulis', /Batik Tulis/);
    await page.goto('/cart');
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });
    await payByCard(page, '4242 4242 4242 4242');
    await page.waitForURL((url) => url.pathname.startsWith('/orders/'));
    await waitForPaid(page, javaScript);
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
}
