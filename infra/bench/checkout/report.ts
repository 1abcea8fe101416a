import { cpus } from 'node:os';
import type { Measured, MeasuredCheckout } from './measure.ts';

export interface Figures {
  plan: { atOnce: number; seconds: number; rounds: number };
  checkout: MeasuredCheckout;
  /** One shopper after another. */
  alone: MeasuredCheckout;
  limit: Measured;
  /** The middle of the rounds' ratios: each round's checkouts to the limit of the same round. */
  ratio: number;
}

/** Orders a second of Vendure 3.7 on two such cores, measured for this project. */
const vendure = { alone: 3.7, atOnce: 5 };
const wanted = { ratio: 0.3, p99: 500, times: 25 };

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const met = (good: boolean) => (good ? 'met' : '**missed**');
const ms = (value: number) => `${value.toFixed(0)} ms`;

const line = (name: string, { perSecond, p50, p99, cpu, commits }: Measured) =>
  row(
    name,
    perSecond.toFixed(1),
    ms(p50),
    ms(p99),
    commits.toFixed(1),
    cpu.api.toFixed(2),
    cpu.database.toFixed(2),
    cpu.emulator.toFixed(2),
  );

/** The committed table. */
export function report({ plan, checkout, alone, limit, ratio }: Figures): string {
  const times = checkout.perSecond / vendure.atOnce;
  const tables = [...new Set([...Object.keys(limit.rows), ...Object.keys(checkout.rows)])].sort();
  return `# How fast a checkout is

Written by \`npm run bench:checkout\`: one API process in production mode, the provider's double as a process of its own, and PostgreSQL with
fsync on, all on one machine with ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), no worker. A checkout is four requests
over HTTP with the storefront's own documents: make a cart with two things of one seller, tell buyer and address, choose the delivery, start the
checkout; it ends with the address of the page to pay on. ${String(plan.atOnce)} shoppers at once from another process, ${String(plan.seconds)} s a measurement, in turn with the
limit, ${String(plan.rounds)} rounds, of each the middle. The limit is one transaction on each of ${String(plan.atOnce)} connections that writes the rows of a finished
checkout, jobs and outbox included, by prepared statements.

| | measured | wanted | |
| --- | --- | --- | --- |
${row('checkouts to the bare limit', ratio.toFixed(2), `>= ${wanted.ratio.toFixed(2)}`, met(ratio >= wanted.ratio))}
${row('p99 of a whole checkout', ms(checkout.p99), `<= ${String(wanted.p99)} ms`, met(checkout.p99 <= wanted.p99))}
${row(`checkouts to Vendure 3.7 at ${String(plan.atOnce)} at once (about ${String(vendure.atOnce)}/s on two such cores)`, `${times.toFixed(1)} x`, `> ${String(wanted.times)} x`, met(times > wanted.times))}
${row(`one after another, to Vendure's ${String(vendure.alone)}/s`, `${(alone.perSecond / vendure.alone).toFixed(1)} x`, '-', '-')}

| measured | a second | p50 | p99 | commits each | API's processor, ms | PostgreSQL's | the double's |
| --- | --- | --- | --- | --- | --- | --- | --- |
${line(`checkout, ${String(plan.atOnce)} at once`, checkout)}
${line('checkout, one after another', alone)}
${line('limit', limit)}

| request | p50 | p99 |
| --- | --- | --- |
${Object.entries(checkout.requests)
  .map(([name, { p50, p99 }]) => row(name, ms(p50), ms(p99)))
  .join('\n')}

Rows written for each, inserted, changed and removed ones together:

| table | checkout | limit |
| --- | --- | --- |
${tables.map((name) => row(name, (checkout.rows[name] ?? 0).toFixed(1), (limit.rows[name] ?? 0).toFixed(1))).join('\n')}
`;
}
