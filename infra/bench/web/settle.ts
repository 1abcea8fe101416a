import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { phone } from './browser.ts';

const patienceMs = 10 * 60_000;

/**
 * Waits until the worker has made every picture that a page shows in its width. What stands in until then is kept for
 * half a minute only, and is far larger.
 */
export async function settlePictures(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.scale,
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const addresses = (await page.evaluate(
    `[...document.images].map((image) => image.currentSrc).filter((source) => source.includes('/media/'))`,
  )) as string[];
  await context.close();
  const until = Date.now() + patienceMs;
  for (const address of addresses) {
    while (!(await fetch(address)).headers.get('cache-control')?.includes('immutable')) {
      if (Date.now() > until) throw new Error(`the worker has not made ${address} yet`);
      await pause(1_000);
    }
  }
}
