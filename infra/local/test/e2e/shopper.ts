import { waitFor } from '@gebyar/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Shopper {
  page: Page;
  /** Faults the browser told of: failed scripts, refused content, errors on the console. */
  faults: string[];
  close: () => Promise<void>;
}

/**
 * A waiting page that looks for news while its reader goes on: the browser drops the answer half read, and the framework's
 * stream decoder tells the console, or leaves two promises of it that nobody waits for. Nothing is wrong for the reader.
 */
const droppedWhenGoingOn = 'signal is aborted without reason';

/** A phone of 360 px. With JavaScript off, every click is a plain link or form. */
export async function openPhone(
  browser: Browser,
  { javaScript = true, baseURL }: { javaScript?: boolean; baseURL: string },
): Promise<Shopper> {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    viewport: { width: 360, height: 780 },
    locale: 'id-ID',
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.includes(droppedWhenGoingOn)) faults.push(message);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || text.includes(droppedWhenGoingOn)) return;
    // A declined card is a 402 of the payment page, which is as it should be.
    if (message.location().url.startsWith(baseURL)) faults.push(text);
  });
  return { page, faults, close: () => context.close() };
}

/** Finds something by its name and puts it into the cart, from the home page on. */
export async function putIntoCart(page: Page, words: string, title: RegExp): Promise<void> {
  await page.goto('/');
  // A plain search field, or a combobox once somebody is in it and a script runs.
  const field = page.getByLabel('Cari barang atau pembuat').filter({ visible: true }).first();
  await field.fill(words);
  await field.press('Enter');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('button', { name: 'Masukkan ke keranjang' }).first().click();
  // With JavaScript the page says so where it stands; without, the cart opens.
  await page
    .getByText('Sudah masuk keranjang.')
    .or(page.getByRole('heading', { name: 'Keranjang' }))
    .first()
    .waitFor();
}

export const buyer = { phone: '0812 3456 7890', name: 'Ibu Rahma', email: 'rahma@example.test' };

/** Fills the one page of the checkout for an address in the home city, as a guest. */
export async function fillCheckout(page: Page): Promise<void> {
  await page.getByLabel('Nomor telepon (WhatsApp)').fill(buyer.phone);
  await page.getByLabel('Nama penerima').fill(buyer.name);
  await page.getByLabel('Surel').fill(buyer.email);
  await page.getByLabel('Diantar ke alamat').check();
  await page.getByLabel('Kelurahan', { exact: true }).selectOption({ label: 'Sepinggan' });
  await page.getByLabel('Jalan dan nomor rumah').fill('Jl. Marsma Iswahyudi 12');
  await page.getByLabel('Patokan').fill('seberang masjid');
}

/** Pays on the hosted page with a test card. */
export async function payByCard(page: Page, number: string): Promise<void> {
  await page.locator('[name=cardNumber]').fill(number);
  await page.locator('[name=cardExpiry]').fill('12 / 34');
  await page.locator('[name=cardCvc]').fill('123');
  await page.locator('[name=billingName]').fill(buyer.name);
  await page.locator('form[method=post] button.primary').click();
}

/** From the cart's page to the hosted payment page. */
export async function checkOut(
  page: Page,
  { javaScript, paymentPage }: { javaScript: boolean; paymentPage: string | undefined },
): Promise<void> {
  await page.getByRole('link', { name: 'Lanjut ke pengiriman' }).first().click();
  await fillCheckout(page);
  // With a script the prices come by themselves once the kelurahan is chosen.
  if (!javaScript) await page.getByRole('button', { name: 'Lihat ongkos kirim' }).click();
  await page.getByText('Kurir reguler').filter({ visible: true }).first().waitFor();
  await page
    .getByRole('button', { name: /^Buat pesanan dan bayar Rp/ })
    .first()
    .click();
  await page.waitForURL((url) => url.origin === paymentPage);
}

/** On the order's page: it tells by itself when the money arrived, or to a reload where no script runs. */
export async function waitForPaid(page: Page, javaScript: boolean): Promise<void> {
  await waitFor(
    async () => {
      if (!javaScript) await page.reload();
      return page.getByText('Terima kasih, pesanan sudah dibayar').isVisible();
    },
    { timeoutMs: 40_000, intervalMs: 250 },
  );
}

/** Signs in as one of the demo's people. */
export async function signIn(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi').fill('gebyar-demo');
  await page.getByRole('button', { name: 'Masuk' }).last().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
