import type { PageFigures } from './lighthouse.ts';

export interface Measured extends PageFigures {
  name: string;
  touchMs: number;
}

const kilobyte = 1_000;

/** What a page on the cheap phone may take. */
const limits = {
  lcpMs: 2_000,
  cls: 0.02,
  touchMs: 150,
  totalBytes: 350 * kilobyte,
  scriptBytes: 110 * kilobyte,
} as const;
const leastScore = 98;
const scores = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

/** What breaks a limit, in words; nothing when all is well. */
export function faultsOf(page: Measured): string[] {
  const over = (Object.keys(limits) as (keyof typeof limits)[])
    .filter((name) => page[name] > limits[name])
    .map((name) => `${page.name}: ${name} ${String(page[name])} (at most ${String(limits[name])})`);
  const under = scores
    .filter((name) => page[name] < leastScore)
    .map((name) => `${page.name}: ${name} ${String(page[name])} (at least ${String(leastScore)})`);
  return [...over, ...under];
}

const kb = (bytes: number): string => `${(bytes / kilobyte).toFixed(0)} KB`;

/** The committed table. */
export function table(pages: readonly Measured[]): string {
  const rows = pages.map((page) =>
    [
      page.name,
      `${(page.lcpMs / 1_000).toFixed(2)} s`,
      page.cls.toFixed(3),
      `${page.touchMs.toFixed(0)} ms`,
      kb(page.totalBytes),
      kb(page.scriptBytes),
      scores.map((name) => String(page[name])).join(' / '),
    ].join(' | '),
  );
  return [
    '# Pages on a cheap phone',
    '',
    'Measured by `npm run bench:web` (Lighthouse in Chromium at 360 px, the processor slowed 4 times, 1.6 Mbit/s, 150 ms there and',
    'back; the middle of three runs; a first visit with nothing kept).',
    '',
    '| page | LCP | CLS | finger to frame | transferred | scripts | performance / accessibility / best practices / SEO |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    `| limit | 2.00 s | 0.020 | 150 ms | 350 KB | 110 KB | ${String(leastScore)} each |`,
    '',
  ].join('\n');
}
