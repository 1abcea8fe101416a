import { expect, test } from '@jest/globals';
import { axeViolations } from '@gebyar/testing';
import type { World } from '../world.ts';

const product = '/products/batik-tulis-anggrek-borneo-nila-sanggar-teluk-nila';
const paths = [
  '/',
  '/categories',
  '/categories/batik',
  product,
  `${product}/reviews`,
  '/collections',
  '/motifs',
  '/motifs?theme=none',
  '/motifs/bunga-anggrek-borneo',
  '/sellers',
  '/sellers/sanggar-teluk-nila',
  '/search?q=batik',
  '/search?q=qwxyzzy',
  '/cart',
  '/wishes',
  '/offline',
  '/checkout',
  '/orders',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password/expired',
  '/verify-email/expired',
  '/sell',
  '/sell/sign-in',
  '/office/sign-in',
  '/nowhere',
  '/products/batik-tulis-angrek-borneo',
] as const;

/** These lead nowhere, and say so. */
const lost: ReadonlySet<string> = new Set(['/nowhere', '/products/batik-tulis-angrek-borneo']);

const looks = [
  { language: '', colorScheme: 'light', width: 360 },
  { language: '/en', colorScheme: 'dark', width: 1280 },
] as const;

/** Every public page: accessible, nothing wider than the screen, no fault in the browser, nothing from elsewhere. */
export function pages(world: World): void {
  test.each(looks)(
    'is accessible and whole: %j',
    async ({ language, colorScheme, width }) => {
      const { stack, browser } = world;
      const context = await browser.newContext({
        baseURL: stack.addresses.marketplace,
        colorScheme,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      const faults: string[] = [];
      const own = new Set(
        [stack.addresses.marketplace, stack.addresses.api].map((address) => new URL(address).origin),
      );
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !own.has(url.origin)) faults.push(`asks ${url.origin}`);
      });
      const look = async (path: string) => {
        const response = await page.goto(`${language}${path === '/' && language ? '' : path}`);
        expect([path, response?.status()]).toEqual([path, lost.has(path) ? 404 : 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language ? 'en' : 'id');
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([path, overflow]).toEqual([path, 0]);
        expect([path, await axeViolations(page)]).toEqual([path, []]);
      };
      for (const path of paths) await look(path);
      // The code of a hang-tag is its own in every database: the product's page leads to it.
      await page.goto(product);
      const code = (await page.locator('#provenance a').getAttribute('href')) ?? '';
      await look(code);
      await look(`${code}/tag`);
      expect(faults).toEqual([]);
      await context.close();
    },
    180_000,
  );
}
