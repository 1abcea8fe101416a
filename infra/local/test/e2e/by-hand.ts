import { waitFor } from '@gebyar/testing';
import type { Page } from 'playwright-core';
import { fillCheckout, putIntoCart } from './shopper.ts';

/** A picture of a payment: one pixel is one, as far as the browser and the API are concerned. */
export const receipt = {
  name: 'bukti.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

export interface ByHand {
  javaScript: boolean;
  /** As the page calls it. */
  method: 'Transfer bank' | 'QRIS' | 'Tunai saat ambil';
  goods?: readonly [search: string, title: RegExp];
}

/** From a search to the page that says how to pay by hand. @returns the order's number */
export async function orderByHand(
  page: Page,
  { javaScript, method, goods = ['batik tulis', /Batik Tulis/] }: ByHand,
): Promise<string> {
  await putIntoCart(page, ...goods);
  await page.goto('/checkout');
  await fillCheckout(page);
  if (method === 'Tunai saat ambil') await page.getByLabel('Ambil sendiri').check();
  else {
    if (!javaScript) await page.getByRole('button', { name: 'Lihat ongkos kirim' }).click();
    await page.getByText('Kurir reguler').filter({ visible: true }).first().waitFor();
  }
  await page.getByLabel(new RegExp(`^${method}`)).check();
  await page
    .getByRole('button', { name: /^Buat pesanan/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname.endsWith('/pay'));
  return /GB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
}

/** Sends a picture of the payment from the page that says how to pay. */
export async function sendReceipt(page: Page): Promise<void> {
  await page.getByLabel('Gambar bukti').setInputFiles(receipt);
  await page.getByRole('button', { name: 'Kirim bukti' }).click();
}

/** The office finds the payment by its number and says that the money is there. */
export async function confirmAtOffice(page: Page, number: string): Promise<void> {
  await page.goto(`/office/payments?number=${number}`);
  await page.getByLabel('Nomor referensi mutasi').last().fill(`MUTASI ${number}`);
  await page.getByRole('button', { name: 'Konfirmasi uang masuk' }).last().click();
  await page.getByText('Dikonfirmasi').first().waitFor();
}

/** Loads a page again until it says something. */
export const untilSaid = (page: Page, words: string | RegExp): Promise<true> =>
  waitFor(
    async () => {
      await page.reload();
      return (await page.getByText(words).first().isVisible()) || null;
    },
    { timeoutMs: 90_000, intervalMs: 1_000, what: `the page saying ${String(words)}` },
  );
