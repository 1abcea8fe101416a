import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeViolations, launchChromium } from '../src/index.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const page = (body: string) =>
  `data:text/html,${encodeURIComponent(
    `<!doctype html><html lang="id"><title>Kain</title>
     <meta http-equiv="Content-Security-Policy" content="script-src 'none'"><main>${body}</main></html>`,
  )}`;

test('axe finds nothing on a good page, and names what a bad one breaks', async () => {
  const tab = await browser.newPage();
  await tab.goto(page('<h1>Kain batik</h1>'));
  expect(await axeViolations(tab)).toEqual([]);

  await tab.goto(page('<h1>Kain</h1><img src="data:,">'));
  const [violation] = await axeViolations(tab);
  expect(violation).toMatchObject({ rule: 'image-alt', nodes: ['img'] });
});
