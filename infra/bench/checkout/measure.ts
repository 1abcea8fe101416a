import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { processorSeconds } from '../api/cpu.ts';
import { repository, runNode } from '../api/processes.ts';
import type { LimitOrders, LimitResult } from './limit.ts';
import type { LoadOrders, LoadResult } from './load.ts';
import type { Stack } from './stack.ts';

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of processor time for each, by who took it. */
  cpu: { api: number; database: number; emulator: number };
  /** Rows written for each, by table. */
  rows: Record<string, number>;
  /** Transactions committed for each. */
  commits: number;
}

export interface MeasuredCheckout extends Measured {
  failed: number;
  fault: string | null;
  /** The slowest kind of request. */
  requests: Record<string, { p50: number; p99: number }>;
  orderGroupNumber: string;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

async function written(stack: Stack): Promise<{ rows: Map<string, number>; commits: number }> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await client.query<{ name: string; rows: string }>(
      `SELECT relname AS name, n_tup_ins + n_tup_upd + n_tup_del AS rows FROM pg_stat_user_tables`,
    );
    const { rows: total } = await client.query<{ commits: string }>(
      'SELECT xact_commit AS commits FROM pg_stat_database WHERE datname = current_database()',
    );
    return {
      rows: new Map(rows.map(({ name, rows: count }) => [name, Number(count)])),
      commits: Number(total[0]?.commits ?? 0),
    };
  } finally {
    await client.end();
  }
}

/** Counts what a piece of work cost, for each of the things it did. */
async function counted<Result>(stack: Stack, work: () => Promise<Result>, done: (result: Result) => number) {
  const spent = async () => {
    const { api, database, emulator } = stack.pids;
    const all = await Promise.all([api, database, emulator].map(processorSeconds));
    return all.map((seconds) => seconds ?? 0);
  };
  const [cpuBefore, before] = [await spent(), await written(stack)];
  const result = await work();
  const cpuAfter = await spent();
  // Backends tell their counts when they have been idle for a second.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const after = await written(stack);
  const each = (amount: number) => amount / Math.max(1, done(result));
  const [api, database, emulator] = cpuAfter.map((seconds, index) =>
    each((seconds - (cpuBefore[index] ?? 0)) * 1000),
  );
  const rows = [...after.rows].flatMap(([name, count]): [string, number][] => {
    const more = each(count - (before.rows.get(name) ?? 0));
    return more > 0.05 ? [[name, more]] : [];
  });
  return {
    result,
    cpu: { api: api ?? 0, database: database ?? 0, emulator: emulator ?? 0 },
    rows: Object.fromEntries(rows),
    commits: each(after.commits - before.commits),
  };
}

async function hashesOf(): Promise<LoadOrders['hashes']> {
  const file = join(repository, 'schema/src/shop/persisted-documents.json');
  const documents = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  const hashOf = (name: string): string => {
    const found = Object.entries(documents).find(([, text]) => text.includes(`mutation ${name}(`));
    if (!found) throw new Error(`the storefront has no ${name}`);
    return found[0].replace('sha256:', '');
  };
  return {
    CartCreate: hashOf('CartCreate'),
    CartBuyerUpdate: hashOf('CartBuyerUpdate'),
    CartDeliverySelect: hashOf('CartDeliverySelect'),
    CheckoutStart: hashOf('CheckoutStart'),
  };
}

interface Plan {
  atOnce: number;
  seconds: number;
}

export async function measureCheckouts(stack: Stack, plan: Plan): Promise<MeasuredCheckout> {
  const orders: LoadOrders = { url: stack.apiUrl, hashes: await hashesOf(), pairs: stack.pairs, ...plan };
  const { result, ...cost } = await counted(
    stack,
    async () =>
      JSON.parse(
        await runNode([join(import.meta.dirname, 'load.ts')], { input: JSON.stringify(orders) }),
      ) as LoadResult,
    ({ checkouts }) => checkouts,
  );
  return {
    perSecond: result.checkouts / result.seconds,
    p50: quantile(result.checkoutMs, 0.5),
    p99: quantile(result.checkoutMs, 0.99),
    failed: result.failed,
    fault: result.fault,
    requests: Object.fromEntries(
      Object.entries(result.requestMs).map(([name, ms]) => [
        name,
        { p50: quantile(ms, 0.5), p99: quantile(ms, 0.99) },
      ]),
    ),
    orderGroupNumber: result.orderGroupNumber ?? '',
    ...cost,
  };
}

export async function measureLimit(stack: Stack, plan: Plan, orderGroupNumber: string): Promise<Measured> {
  const { databaseUrl, pairs } = stack;
  const orders: LimitOrders = { databaseUrl, orderGroupNumber, pairs, ...plan };
  const { result, ...cost } = await counted(
    stack,
    async () =>
      JSON.parse(
        await runNode([join(import.meta.dirname, 'limit.ts')], { input: JSON.stringify(orders) }),
      ) as LimitResult,
    ({ transactions }) => transactions,
  );
  return {
    perSecond: result.transactions / result.seconds,
    p50: quantile(result.ms, 0.5),
    p99: quantile(result.ms, 0.99),
    ...cost,
  };
}
