import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { waitFor } from '@gebyar/testing';
import pg from 'pg';
import { repository, runNode } from '../api/processes.ts';
import { quantile } from '../checkout/measure.ts';
import type { FaultLoad, FaultLoadResult } from './load.ts';
import { watchLocks } from './locks.ts';
import { report, type Phase, type Trouble } from './report.ts';
import { startFaultStack, type FaultStack } from './stack.ts';

const usage = `npm run bench:faults -- [--quick] [--no-write]
  --quick   a few seconds of each trouble, nothing written`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'no-write': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const rates = { browsesPerSecond: 60, checkoutsPerSecond: 3 };
const lasting = (seconds: number) => (values.quick ? Math.min(seconds, 8) : seconds);

async function pagesOf({ slugs }: FaultStack): Promise<FaultLoad['pages']> {
  const read = (name: string) =>
    readFile(join(import.meta.dirname, `../api/documents/${name}.graphql`), 'utf8');
  const [product, list, search] = [await read('product'), await read('list'), await read('search')];
  return slugs.flatMap((slug, index) => [
    { query: product, variables: { slug } },
    ...(index % 4 === 0 ? [{ query: list, variables: { first: 24 } }] : []),
    ...(index % 4 === 2
      ? [{ query: search, variables: { first: 24, query: index % 8 === 2 ? 'kain' : 'selendang' } }]
      : []),
  ]);
}

async function phase(stack: FaultStack, pages: FaultLoad['pages'], seconds: number): Promise<Phase> {
  const { apiUrl: url, pairs, databaseUrl } = stack;
  const locks = await watchLocks(databaseUrl);
  const load: FaultLoad = { url, pages, pairs, seconds, ...rates };
  const said = await runNode([join(import.meta.dirname, 'load.ts')], { input: JSON.stringify(load) });
  const { browseMs, browseFaults, checkouts, checkoutFaults, fault } = JSON.parse(said) as FaultLoadResult;
  if (fault) console.log(`  first fault: ${fault}`);
  return {
    p50: quantile(browseMs, 0.5),
    p95: quantile(browseMs, 0.95),
    browses: browseMs.length,
    browseFaults,
    checkouts,
    checkoutFaults,
    longestLock: await locks.stop(),
  };
}

/** Everybody pays on the page that was opened for them. @returns how many, and after how many seconds */
async function payAll({ databaseUrl }: FaultStack): Promise<{ paid: number; seconds: number }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const began = performance.now();
  const told = new Set<string>();
  const form = {
    cardNumber: '4242424242424242',
    cardExpiry: '12 / 34',
    cardCvc: '123',
    billingName: 'Ibu Rahma',
  };
  try {
    await waitFor(
      async () => {
        const { rows } = await client.query<{ id: string; redirect_url: string | null }>(
          `SELECT id, redirect_url FROM payment WHERE status = 'PENDING'`,
        );
        for (const { id, redirect_url: page } of rows) {
          if (page === null || told.has(id)) continue;
          told.add(id);
          const body = new URLSearchParams({ ...form, email: 'rahma@bench.test' });
          await fetch(page, { method: 'POST', body, redirect: 'manual' });
        }
        return rows.length === 0;
      },
      { timeoutMs: 300_000, intervalMs: 200, what: 'every checkout being paid' },
    );
    return { paid: told.size, seconds: (performance.now() - began) / 1000 };
  } finally {
    await client.end();
  }
}

async function measureAll(): Promise<Trouble[]> {
  const stack = await startFaultStack();
  const sessions = { path: '/v1/checkout/sessions', method: 'POST', times: 0 } as const;
  const clear = () => {
    stack.provider().faults.clear();
    return Promise.resolve();
  };
  const troubles = [
    {
      name: 'slow by 30 s',
      seconds: lasting(60),
      begin: () =>
        Promise.resolve(stack.provider().faults.add({ ...sessions, kind: 'delay', delayMs: 30_000 })),
      end: clear,
    },
    {
      name: 'answers 500',
      seconds: lasting(60),
      begin: () =>
        Promise.resolve(stack.provider().faults.add({ ...sessions, kind: 'error_before', stored: false })),
      end: clear,
    },
    {
      name: 'gone',
      seconds: lasting(300),
      begin: () => stack.takeProviderAway(),
      end: () => stack.bringProviderBack(),
    },
  ];
  try {
    const pages = await pagesOf(stack);
    await phase(stack, pages, lasting(10));
    await payAll(stack);
    const found: Trouble[] = [];
    for (const { name, seconds, begin, end } of troubles) {
      const healthy = await phase(stack, pages, Math.min(seconds, 60));
      await payAll(stack);
      await begin();
      const troubled = await phase(stack, pages, seconds);
      await end();
      const { paid, seconds: finishedAfter } = await payAll(stack);
      found.push({ name, seconds, healthy, troubled, finishedAfter, paid });
      console.log(
        `${name}: p95 ${healthy.p95.toFixed(1)} -> ${troubled.p95.toFixed(1)} ms, longest lock ${troubled.longestLock.toFixed(0)} ms, ` +
          `${String(paid)} paid ${finishedAfter.toFixed(1)} s after its end`,
      );
    }
    return found;
  } finally {
    await stack.stop();
  }
}

if (values.help) console.log(usage);
else {
  const text = report({ rates, troubles: await measureAll() });
  console.log(`\n${text}`);
  if (!values.quick && !values['no-write']) {
    await mkdir(join(repository, 'docs/bench'), { recursive: true });
    await writeFile(join(repository, 'docs/bench/faults.md'), text);
  }
}
