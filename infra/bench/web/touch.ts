import type { Browser } from 'playwright-core';
import { phone } from './browser.ts';
import type { BenchPage } from './pages.ts';

const rounds = 5;

/**
 * The longest time from a finger to the next frame over a few taps (Event Timing's `duration`, as INP takes it), on the
 * slowed processor.
 */
export async function touchDelay(
  browser: Browser,
  site: string,
  { path, touch }: BenchPage,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  await page.addInitScript(`
    window.delays = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) window.delays.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  `);
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  const target = page.locator(`${touch}:visible`).first();
  for (let round = 0; round < rounds; round += 1) {
    await target.tap();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
  }
  const delays = (await page.evaluate('window.delays')) as number[];
  await context.close();
  return Math.max(0, ...delays);
}
