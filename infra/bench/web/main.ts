import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from './browser.ts';
import { audit, type PageFigures } from './lighthouse.ts';
import { pages } from './pages.ts';
import { faultsOf, table, type Measured } from './report.ts';
import { settlePictures } from './settle.ts';
import { touchDelay } from './touch.ts';

const usage = `npm run bench:web -- [--url http://localhost:3000] [--runs 3] [--only home,product] [--no-write]
  Measures a marketplace that runs already (npm start). Writes docs/bench/web.md; ends with 1 when a limit is broken.`;

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    'no-write': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const debuggingPort = 9_377;

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The middle of several runs, figure by figure: the machine is shared, one run is a guess. */
function middle(runs: PageFigures[]): PageFigures {
  const [first] = runs;
  if (!first) throw new Error('no runs');
  const names = Object.keys(first) as (keyof PageFigures)[];
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])) as never;
}

async function main(): Promise<void> {
  const browser = await openChromium(debuggingPort);
  const wanted = values.only?.split(',');
  const measured: Measured[] = [];
  try {
    for (const page of pages.filter(({ name }) => wanted?.includes(name) ?? true)) {
      await settlePictures(browser, `${values.url}${page.path}`);
      const runs: PageFigures[] = [];
      for (let run = 0; run < Number(values.runs); run += 1) {
        runs.push(await audit(`${values.url}${page.path}`, debuggingPort));
      }
      const figures = {
        name: page.name,
        ...middle(runs),
        touchMs: await touchDelay(browser, values.url, page),
      };
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      measured.push(figures);
    }
  } finally {
    await browser.close();
  }
  const text = table(measured);
  process.stdout.write(`\n${text}\n`);
  if (!values['no-write'] && wanted === undefined) {
    const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'bench');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'web.md'), text);
  }
  const faults = measured.flatMap(faultsOf);
  for (const fault of faults) process.stdout.write(`over the limit: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

if (values.help) process.stdout.write(`${usage}\n`);
else await main();
