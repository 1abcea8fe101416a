import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import { checkOut, openPhone, payByCard, waitForPaid } from '../shopper.ts';
import type { World } from '../world.ts';

const handle = 'sanggar-teluk-nila';
const paths = [
  '',
  '/collections',
  '/collections/batik-tulis',
  '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila',
  '/story',
  '/search?q=anggrek',
  '/cart',
  '/orders',
  '/nowhere/at-all',
];

/** A seller's own shop: its things alone, in its colours, from the first page to the paid order. */
export function shops(world: World): void {
  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('a guest buys in a seller’s own shop on a phone %s, and comes back to it', async (_how, javaScript) => {
    const { page, faults, close } = await openPhone(world.browser, {
      javaScript,
      baseURL: world.stack.addresses.shop,
    });
    await page.goto(`/${handle}`);
    await page.getByRole('link', { name: 'Lihat semua produk' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Others of these journeys buy the first of these too, down to the last.
    await page.goto(`${page.url()}?ready=ready-stock`);
    await page
      .getByRole('link', { name: /^Batik / })
      .nth(javaScript ? 1 : 2)
      .click();
    await page.getByRole('button', { name: 'Masukkan ke keranjang' }).first().click();
    await page
      .getByText('Sudah masuk keranjang.')
      .or(page.getByRole('heading', { name: 'Keranjang' }))
      .first()
      .waitFor();
    await page.goto(`/${handle}/cart`);
    await checkOut(page, { javaScript, paymentPage: world.stack.addresses.stripe });
    await payByCard(page, '4242 4242 4242 4242');
    await page.waitForURL((url) => url.pathname.startsWith(`/${handle}/orders/GB-`));
    expect(new URL(page.url()).origin).toBe(world.stack.addresses.shop);
    await waitForPaid(page, javaScript);
    expect(faults).toEqual([]);
    await close();
  });

  test('another seller’s product is not in it, and a closed or unknown shop is not there', async () => {
    const status = async (path: string) => (await fetch(`${world.stack.addresses.shop}${path}`)).status;
    const query = '{ sellers(first: 5) { nodes { slug products(first: 1) { nodes { slug } } } } }';
    const response = await fetch(`${world.stack.addresses.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { sellers: { nodes: { slug: string; products: { nodes: { slug: string }[] } }[] } };
    };
    const other = data.sellers.nodes.find(({ slug }) => slug !== handle);
    const product = other?.products.nodes[0]?.slug ?? '';
    expect(await status(`/${other?.slug ?? ''}/products/${product}`)).toBe(200);
    expect(await status(`/${handle}/products/${product}`)).toBe(404);
    expect(await status('/nobody-of-this-name')).toBe(404);
    expect(await status('/')).toBe(404);
  });

  test.each([
    { language: '', colorScheme: 'light', width: 360 },
    { language: '/en', colorScheme: 'dark', width: 1280 },
  ] as const)(
    'is accessible and whole: %j',
    async ({ language, colorScheme, width }) => {
      const context = await world.browser.newContext({
        baseURL: world.stack.addresses.shop,
        colorScheme,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      for (const path of paths) {
        const response = await page.goto(`/${handle}${language}${path}`);
        expect([path, response?.status()]).toEqual([path, path.startsWith('/nowhere') ? 404 : 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language ? 'en' : 'id');
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([path, overflow]).toEqual([path, 0]);
        expect([path, await axeViolations(page)]).toEqual([path, []]);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    180_000,
  );
}
