import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '@gebyar/testing';
import type { Browser, Page } from 'playwright-core';
import { phone } from '../web/browser.ts';
import { things, type Finger, type Thing } from './things.ts';

const usage = `npm run bench:find -- [--url http://localhost:3000] [--no-write]
  Finds five things in a marketplace that runs already (npm start), as a newcomer on a cheap phone with slow data.
  Writes docs/bench/find.md; ends with 1 when one isn't found.`;

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    'no-write': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Nobody waits longer for a page. */
const patienceMs = 20_000;

interface Found {
  thing: Thing;
  taps: number;
  letters: number;
  /** From the first page being asked for to the last one being read, without time to think. */
  seconds: number;
  missing: string[];
}

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.scale,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.roundTripMs,
    downloadThroughput: (phone.kilobitsDown * 1000) / 8,
    uploadThroughput: (phone.kilobitsUp * 1000) / 8,
  });
  return page;
}

async function find(browser: Browser, thing: Thing): Promise<Found> {
  const page = await openPhone(browser);
  let taps = 0;
  let letters = 0;
  const arrived = () => page.waitForLoadState('load');
  const finger: Finger = {
    tap: async (what, name) => {
      taps += 1;
      const wanted =
        what === 'summary'
          ? page.locator(
              `summary[aria-label="${String(name)}"]:visible, summary:visible:has-text("${String(name)}")`,
            )
          : page.getByRole('link', { name }).locator('visible=true');
      const before = page.url();
      await wanted.first().tap();
      if (what === 'link') await page.waitForURL((url) => url.href !== before);
      await arrived();
    },
    search: async (words) => {
      taps += 2;
      letters += words.length;
      const field = page.getByRole('search').locator('input[name=q]:visible').first();
      await field.tap();
      await field.fill(words);
      await field.press('Enter');
      await page.waitForURL(/[?&]q=/);
      await arrived();
    },
  };
  const began = performance.now();
  await page.goto(values.url, { waitUntil: 'load' });
  await thing.steps(finger);
  const missing: string[] = [];
  for (const wanted of thing.found) {
    const shown = page.locator('main').filter({ hasText: wanted }).waitFor({ timeout: patienceMs });
    await shown.catch(() => missing.push(String(wanted)));
  }
  const seconds = (performance.now() - began) / 1000;
  await page.context().close();
  return { thing, taps, letters, seconds, missing };
}

function table(found: readonly Found[]): string {
  const rows = found.map(
    ({ thing, taps, letters, seconds, missing }) =>
      `| ${thing.wanted} | ${String(taps)} | ${letters > 0 ? String(letters) : '-'} | ${seconds.toFixed(1)} s | ${missing.length === 0 ? 'found' : '**not found**'} |`,
  );
  return `# Five things a newcomer looks for

Written by \`npm run bench:find\`: real Chromium as a cheap phone (${String(phone.width)} px wide, processor slowed ${String(phone.cpuSlowdown)} times,
${String(phone.kilobitsDown / 1000)} Mbit/s, ${String(phone.roundTripMs)} ms there and back), Indonesian, each search from an empty browser on the front page. The time is what
the pages take from the first request to reading the last page; thinking and typing come on top. A search counts
two taps: the field and the keyboard’s own key.

| wanted | taps | letters typed | time | |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  const found: Found[] = [];
  try {
    for (const thing of things) found.push(await find(browser, thing));
  } finally {
    await browser.close();
  }
  const text = table(found);
  process.stdout.write(`${text}\n`);
  if (!values['no-write']) {
    const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'bench');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'find.md'), text);
  }
  for (const { thing, missing } of found)
    if (missing.length > 0) {
      process.stdout.write(`not found: ${thing.wanted}: ${missing.join(', ')}\n`);
      process.exitCode = 1;
    }
}

if (values.help) process.stdout.write(`${usage}\n`);
else await main();
